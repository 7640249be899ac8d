package vn.lienketvung.register;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;

/**
 * What the register is narrowed to, and its order.
 *
 * @param text words of title, number or party, without regard to accents
 * @param province of a party
 * @param partner the province of a second party; together with {@code province} the pair of both
 * @param region of a party's province
 * @param year a calendar year that the term touches
 * @param ownOnly only agreements in which the reader's own body is a party or its focal point
 */
public record RegisterFilter(
        @Nullable String text,
        @Nullable AgreementKind kind,
        @Nullable AgreementStatus status,
        @Nullable CooperationField field,
        @Nullable ProvinceCode province,
        @Nullable ProvinceCode partner,
        @Nullable RegionCode region,
        @Nullable Integer year,
        @Nullable Attention attention,
        boolean ownOnly,
        Sort sort,
        boolean descending) {

    /** What makes an agreement one to look at first; computed from the day, never stored. */
    public enum Attention {
        /** A commitment is past its deadline and neither claimed nor closed. */
        OVERDUE,
        /** A commitment is not overdue but at risk of becoming so. */
        AT_RISK,
        /** Nothing was reported on a commitment for too long. */
        STALE
    }

    /** The columns the register can be sorted by. */
    public enum Sort {
        TITLE,
        STATUS,
        ENDS_ON,
        NEXT_DUE,
        CHANGED_AT
    }

    public static RegisterFilter none() {
        return new RegisterFilter(
                null, null, null, null, null, null, null, null, null, false, Sort.CHANGED_AT, true);
    }

    /** What is in force, in a field and a year of the term when they are given. */
    public static RegisterFilter inForce(@Nullable CooperationField field, @Nullable Integer year) {
        return new RegisterFilter(
                null,
                null,
                AgreementStatus.IN_FORCE,
                field,
                null,
                null,
                null,
                year,
                null,
                false,
                Sort.CHANGED_AT,
                true);
    }

    /** The same for a pair of provinces. */
    public RegisterFilter between(ProvinceCode one, ProvinceCode other) {
        return new RegisterFilter(
                text,
                kind,
                status,
                field,
                one,
                other,
                region,
                year,
                attention,
                ownOnly,
                sort,
                descending);
    }

    /** The same with other words to look for. */
    public RegisterFilter matching(String words) {
        return new RegisterFilter(
                words,
                kind,
                status,
                field,
                province,
                partner,
                region,
                year,
                attention,
                ownOnly,
                sort,
                descending);
    }

    /** The same in another order. */
    public RegisterFilter sortedBy(Sort column, boolean latestFirst) {
        return new RegisterFilter(
                text,
                kind,
                status,
                field,
                province,
                partner,
                region,
                year,
                attention,
                ownOnly,
                column,
                latestFirst);
    }
}
