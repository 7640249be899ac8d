package vn.lienketvung.counterfeit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.certificate.Certificate;
import vn.lienketvung.certificate.CertificateId;
import vn.lienketvung.organisation.OrganisationId;

/**
 * The label that is doubted. What the certificate said on the day of the report stays; of a code that nobody issued only the
 * code is known.
 *
 * @param code as it was scanned or typed
 * @param ofMinistry whether the ministry recognised the product, and answers
 */
public record SuspectLabel(
        String code,
        @Nullable UUID certificate,
        @Nullable String productName,
        @Nullable UUID producer,
        @Nullable String producerName,
        boolean ofMinistry) {

    /** The longest code that is kept; a label that bears more is no code at all. */
    public static final int LONGEST_CODE = 40;

    static SuspectLabel of(Certificate certificate) {
        return new SuspectLabel(
                certificate.code().value(),
                certificate.id().value(),
                certificate.productName(),
                certificate.producer().value(),
                certificate.producerName(),
                certificate.isOfMinistry());
    }

    static SuspectLabel unknown(String code) {
        return new SuspectLabel(code, null, null, null, null, false);
    }

    /** Whether a certificate with this code was issued. */
    public boolean isKnown() {
        return certificate != null;
    }

    /** Null when no certificate has the code. */
    public @Nullable CertificateId certificateId() {
        return certificate == null ? null : new CertificateId(certificate);
    }

    /** Whose label it is; null when no certificate has the code. */
    public @Nullable OrganisationId holder() {
        return producer == null ? null : new OrganisationId(producer);
    }
}
