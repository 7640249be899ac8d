package vn.lienketvung.agreement;

import vn.lienketvung.document.Capacity;

/** In what capacity a person signs, as Decree 30/2020/NĐ-CP writes it before the title. */
public enum SigningCapacity {
    /** The head signs in own right; no abbreviation. */
    HEAD(Capacity.HEAD),
    /** Thay mặt: on behalf of a collective body, such as a people's committee. */
    ON_BEHALF(Capacity.ON_BEHALF),
    /** Ký thay: a deputy signs for the head. */
    FOR_HEAD(Capacity.FOR_HEAD),
    /** Thừa lệnh: by order. */
    BY_ORDER(Capacity.BY_ORDER),
    /** Thừa ủy quyền: by delegation, which needs the authorising decision. */
    BY_DELEGATION(Capacity.BY_DELEGATION);

    private final Capacity capacity;

    SigningCapacity(Capacity capacity) {
        this.capacity = capacity;
    }

    /** TM., KT., TL. or TUQ.; empty for the head. */
    public String abbreviation() {
        return capacity.abbreviation();
    }

    /** The same as official documents have it. */
    public Capacity onDocuments() {
        return capacity;
    }

    public boolean needsAuthorisation() {
        return this == BY_DELEGATION;
    }
}
