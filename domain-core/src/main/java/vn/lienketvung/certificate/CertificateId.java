package vn.lienketvung.certificate;

import java.util.UUID;

/** Identifies a certificate for good. */
public record CertificateId(UUID value) {

    static CertificateId random() {
        return new CertificateId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
