package vn.lienketvung.commitment;

/** What the implementer itself thinks of its chance to keep the commitment on time. */
public enum RiskLevel {
    /** Đúng hướng. */
    LOW,
    /** Có khó khăn, còn xử lý được. */
    MEDIUM,
    /** Khó đạt đúng hạn. */
    HIGH;

    /** Whether it needs words, and makes the commitment one at risk. */
    public boolean isRaised() {
        return this != LOW;
    }
}
