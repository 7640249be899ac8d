package vn.lienketvung.certificate;

import java.time.LocalDate;

/** A certificate in a list. */
public record CertificateLine(
        CertificateId id,
        String number,
        String product,
        String producer,
        String province,
        int stars,
        LocalDate lastDay,
        CertificateStanding standing) {}
