package vn.lienketvung.establishment;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.OrganisationKind;

/** What an establishment is; decides how many members it needs and whose tax code it bears. */
public enum EstablishmentKind {
    /** Tổ hợp tác: no legal personality; two members at least. */
    COOPERATIVE_GROUP,
    /** Hợp tác xã. */
    COOPERATIVE,
    /** Liên hiệp hợp tác xã: its members are cooperatives. */
    COOPERATIVE_UNION,
    /** Doanh nghiệp. */
    ENTERPRISE,
    /** Hộ sản xuất, kinh doanh. */
    HOUSEHOLD,
    /** Nhà bán lẻ, phân phối. */
    RETAILER,
    /** Ngân hàng, tổ chức tín dụng. */
    BANK,
    /** Viện, trường, trung tâm nghiên cứu. */
    INSTITUTE;

    /** The day on which the law of 2023 on cooperatives (17/2023/QH15) entered into force. */
    public static final LocalDate LAW_OF_2023 = LocalDate.of(2024, 7, 1);

    /** Whether members are what it is made of, so that their number is asked for. */
    public boolean hasMembers() {
        return this == COOPERATIVE_GROUP || this == COOPERATIVE || this == COOPERATIVE_UNION;
    }

    /** Whether the law of 2023 sorts it by size. */
    public boolean hasSize() {
        return this == COOPERATIVE || this == COOPERATIVE_UNION;
    }

    /** Whether it may bear the personal number of its owner in place of a tax code of its own. */
    public boolean mayUsePersonalNumber() {
        return this == HOUSEHOLD || this == COOPERATIVE_GROUP;
    }

    /** Whether it cannot be without a tax code. */
    public boolean needsTaxCode() {
        return this == ENTERPRISE || this == RETAILER || this == BANK;
    }

    /** The sort of body it becomes when somebody gets an account for it. */
    public OrganisationKind organisationKind() {
        return switch (this) {
            case COOPERATIVE_GROUP, COOPERATIVE, COOPERATIVE_UNION -> OrganisationKind.COOPERATIVE;
            case RETAILER -> OrganisationKind.RETAILER;
            case BANK -> OrganisationKind.BANK;
            case ENTERPRISE -> OrganisationKind.ENTERPRISE;
            case HOUSEHOLD -> OrganisationKind.HOUSEHOLD;
            case INSTITUTE -> OrganisationKind.INSTITUTE;
        };
    }

    /**
     * The fewest members the law of its founding day asks for: a cooperative needs five official members, seven when it was
     * founded before 1 July 2024 under the law of 2012. An older one is never held against a newer rule: where the portal
     * does not know what was asked for then, nothing is.
     *
     * @param foundedOn null when it is not known
     * @return empty when nothing is asked for
     */
    public OptionalInt fewestMembers(@Nullable LocalDate foundedOn) {
        var underLawOf2023 = foundedOn != null && !foundedOn.isBefore(LAW_OF_2023);
        return switch (this) {
            case COOPERATIVE_GROUP -> OptionalInt.of(2);
            case COOPERATIVE ->
                    foundedOn == null
                            ? OptionalInt.empty()
                            : OptionalInt.of(underLawOf2023 ? 5 : 7);
            case COOPERATIVE_UNION -> underLawOf2023 ? OptionalInt.of(3) : OptionalInt.empty();
            case ENTERPRISE, HOUSEHOLD, RETAILER, BANK, INSTITUTE -> OptionalInt.empty();
        };
    }
}
