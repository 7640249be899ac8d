package vn.lienketvung.document;

/** In what capacity a person signs, as it is written before the body or the position: annex I part II section I.7. */
public enum Capacity {
    /** The head signs in own right; nothing is written. */
    HEAD(""),
    /** Thay mặt: on behalf of a body that decides together, whose name follows. */
    ON_BEHALF("TM."),
    /** Quyền: entrusted with the position of the head, which follows. */
    ACTING("Q."),
    /** Ký thay: a deputy for the head, whose position follows. */
    FOR_HEAD("KT."),
    /** Thừa lệnh: by order of the head, whose position follows. */
    BY_ORDER("TL."),
    /** Thừa ủy quyền: by a delegation of the head, whose position follows. */
    BY_DELEGATION("TUQ.");

    private final String abbreviation;

    Capacity(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** Such as {@code TM.}; empty for the head. */
    public String abbreviation() {
        return abbreviation;
    }

    /** Such as {@code TM. ỦY BAN NHÂN DÂN} or {@code KT. CHỦ TỊCH}. */
    public String of(String bodyOrPosition) {
        return (abbreviation + " " + bodyOrPosition).strip();
    }
}
