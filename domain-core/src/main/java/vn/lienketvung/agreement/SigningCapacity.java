package vn.lienketvung.agreement;

/** In what capacity a person signs, as Decree 30/2020/NĐ-CP writes it before the title. */
public enum SigningCapacity {
    /** The head signs in own right; no abbreviation. */
    HEAD(""),
    /** Thay mặt: on behalf of a collective body, such as a people's committee. */
    ON_BEHALF("TM."),
    /** Ký thay: a deputy signs for the head. */
    FOR_HEAD("KT."),
    /** Thừa lệnh: by order. */
    BY_ORDER("TL."),
    /** Thừa ủy quyền: by delegation, which needs the authorising decision. */
    BY_DELEGATION("TUQ.");

    private final String abbreviation;

    SigningCapacity(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** TM., KT., TL. or TUQ.; empty for the head. */
    public String abbreviation() {
        return abbreviation;
    }

    public boolean needsAuthorisation() {
        return this == BY_DELEGATION;
    }
}
