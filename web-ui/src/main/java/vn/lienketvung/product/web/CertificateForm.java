package vn.lienketvung.product.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.product.Certificate;
import vn.lienketvung.product.CertificateKind;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedDay;

/** A certificate as typed. */
record CertificateForm(
        @NotBlank(message = "{product.rule.certificate-kind}") @Nullable String kind,
        @NotBlank(message = "{product.rule.certificate-number}") @Nullable String number,
        @NotBlank(message = "{product.rule.certificate-issuer}") @Nullable String issuer,
        @TypedDay @Nullable String expiresOn) {

    static final CertificateForm EMPTY = new CertificateForm(null, null, null, null);

    /** Empty when the kind is none that is offered. */
    Optional<Certificate> certificate() {
        return Arrays.stream(CertificateKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .map(each ->
                        new Certificate(
                                each,
                                number == null ? "" : number,
                                issuer == null ? "" : issuer,
                                Typed.day(expiresOn)));
    }
}
