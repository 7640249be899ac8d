package vn.lienketvung.document;

/**
 * What sort of official document it is, with the name that stands in its title and the abbreviation that stands in its
 * number: Decree 30/2020/NĐ-CP, annex III part I.
 */
public enum DocumentKind {
    /** Báo cáo. */
    REPORT("BC", "BÁO CÁO"),
    /** Biên bản. */
    MINUTES("BB", "BIÊN BẢN"),
    /** Kế hoạch. */
    PLAN("KH", "KẾ HOẠCH"),
    /** Tờ trình. */
    SUBMISSION("TTr", "TỜ TRÌNH"),
    /** Thông báo. */
    NOTICE("TB", "THÔNG BÁO"),
    /** Bản ghi nhớ. */
    MEMORANDUM("BGN", "BẢN GHI NHỚ"),
    /** Bản thỏa thuận. */
    AGREEMENT("BTT", "BẢN THỎA THUẬN"),
    /** Hợp đồng. */
    CONTRACT("HĐ", "HỢP ĐỒNG"),
    /** Công văn: has neither a name nor an abbreviation; what it is about stands below its number. */
    LETTER("", "");

    private final String abbreviation;
    private final String title;

    DocumentKind(String abbreviation, String title) {
        this.abbreviation = abbreviation;
        this.title = title;
    }

    /** As in {@code 115/KH-UBND}; empty for a letter. */
    public String abbreviation() {
        return abbreviation;
    }

    /** In capitals; empty for a letter. */
    public String title() {
        return title;
    }

    /** Whether its name stands as a title above what it is about. */
    public boolean isNamed() {
        return !title.isEmpty();
    }
}
