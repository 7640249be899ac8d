package vn.lienketvung.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its holder declares it; the portal has not checked it with whoever issued it.
 *
 * @param expiresOn its last day; null for one without a term
 */
public record Certificate(
        CertificateKind kind, String number, String issuer, @Nullable LocalDate expiresOn) {

    public boolean isOver(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }
}
