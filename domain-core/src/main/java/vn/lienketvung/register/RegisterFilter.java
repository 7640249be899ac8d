package vn.lienketvung.register;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.ProvinceCode;

/**
 * What the register is narrowed to, and its order.
 *
 * @param text words of title, number or party, without regard to accents
 * @param onlyOverdue only agreements with a commitment past its day
 */
public record RegisterFilter(
        @Nullable String text,
        @Nullable AgreementStatus status,
        @Nullable CooperationField field,
        @Nullable ProvinceCode province,
        boolean onlyOverdue,
        Sort sort,
        boolean descending) {

    /** The columns the register can be sorted by. */
    public enum Sort {
        TITLE,
        STATUS,
        ENDS_ON,
        NEXT_DUE,
        CHANGED_AT
    }

    public static RegisterFilter none() {
        return new RegisterFilter(null, null, null, null, false, Sort.CHANGED_AT, true);
    }
}
