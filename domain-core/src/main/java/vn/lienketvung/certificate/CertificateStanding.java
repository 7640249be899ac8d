package vn.lienketvung.certificate;

/** What a certificate is worth on a day. */
public enum CertificateStanding {
    /** Còn hiệu lực. */
    VALID,
    /** Sắp hết hạn: still valid, for 90 days at most. */
    EXPIRING,
    /** Hết hiệu lực. */
    EXPIRED,
    /** Đã thu hồi. */
    REVOKED,
    /** Đã thay bằng giấy mới. */
    REPLACED;

    public boolean isInForce() {
        return this == VALID || this == EXPIRING;
    }
}
