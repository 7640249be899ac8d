package vn.lienketvung.establishment;

/** What a declaration asks, in the order of the steps; each is asked for a purpose that its page says. */
public enum Question {
    /** Loại hình cơ sở. */
    KIND("kind", DeclarationStep.BODY, 30),
    /** Tên cơ sở. */
    NAME("name", DeclarationStep.BODY, 200),
    /** Tỉnh, thành phố. */
    PROVINCE("province", DeclarationStep.PLACE, 2),
    /** Xã, phường, đặc khu: as the id of a unit. */
    COMMUNE("commune", DeclarationStep.PLACE, 20),
    /** Số nhà, đường, ấp, thôn. */
    ADDRESS("address", DeclarationStep.PLACE, 200),
    /** Mã số thuế. */
    TAX_CODE("taxCode", DeclarationStep.WORK, 20),
    /** Ngày thành lập. */
    FOUNDED_ON("foundedOn", DeclarationStep.WORK, 10),
    /** Số thành viên. */
    MEMBERS("members", DeclarationStep.WORK, 7),
    /** Quy mô. */
    SIZE("size", DeclarationStep.WORK, 10),
    /** Lĩnh vực: names of sectors with a space between. */
    SECTORS("sectors", DeclarationStep.WORK, 200),
    /** Người đại diện. */
    REPRESENTATIVE("representative", DeclarationStep.CONTACT, 120),
    /** Chức vụ. */
    POSITION("position", DeclarationStep.CONTACT, 120),
    /** Điện thoại. */
    PHONE("phone", DeclarationStep.CONTACT, 30),
    /** Thư điện tử. */
    EMAIL("email", DeclarationStep.CONTACT, 254),
    /** Trang web. */
    WEBSITE("website", DeclarationStep.CONTACT, 200);

    private final String field;
    private final DeclarationStep step;
    private final int longest;

    Question(String field, DeclarationStep step, int longest) {
        this.field = field;
        this.step = step;
        this.longest = longest;
    }

    /** The field of the form on which it is answered. */
    public String field() {
        return field;
    }

    public DeclarationStep step() {
        return step;
    }

    /** Whether its answer is of the registration itself, which only an authority's paper changes. */
    public boolean isOfRegistration() {
        return switch (this) {
            case KIND, NAME, PROVINCE, COMMUNE, TAX_CODE, FOUNDED_ON -> true;
            default -> false;
        };
    }

    int longest() {
        return longest;
    }
}
