package vn.lienketvung.geography;

/** The kind of an administrative unit, which can change while the unit stays the same. */
public enum UnitType {
    /** Tỉnh. */
    PROVINCE(UnitLevel.PROVINCE),
    /** Thành phố trực thuộc trung ương. */
    CITY(UnitLevel.PROVINCE),
    /** Phường. */
    WARD(UnitLevel.COMMUNE),
    /** Xã. */
    COMMUNE(UnitLevel.COMMUNE),
    /** Đặc khu, since 1 July 2025. */
    SPECIAL_ZONE(UnitLevel.COMMUNE),
    /** Thị trấn, until 30 June 2025. */
    TOWNSHIP(UnitLevel.COMMUNE),
    /** Huyện đảo without communes, until 30 June 2025; it did the work of both levels. */
    ISLAND_DISTRICT(UnitLevel.COMMUNE);

    private final UnitLevel level;

    UnitType(UnitLevel level) {
        this.level = level;
    }

    public UnitLevel level() {
        return level;
    }
}
