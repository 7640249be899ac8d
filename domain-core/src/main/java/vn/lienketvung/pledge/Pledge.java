package vn.lienketvung.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.agreement.PledgeTerms;
import vn.lienketvung.agreement.WordedField;
import vn.lienketvung.organisation.OrganisationId;

/** What was pledged, as the agreement's text said when it entered into force; it never changes but for typing errors. */
public abstract class Pledge {

    @Identity private PledgeId id;
    private AgreementId agreement;
    private int position;
    private UUID giver;
    private String giverName;
    private PledgeKind kind;
    private BigDecimal pledged;
    private @Nullable String what;
    private @Nullable String unit;
    private @Nullable Integer months;
    private String purpose;
    private LocalDate dueOn;

    /** The terms were complete when the agreement was submitted. */
    Pledge(Agreement agreement, PledgeTerms terms) {
        this.id = new PledgeId(terms.id());
        this.agreement = agreement.id();
        this.position = terms.position();
        this.giver = Objects.requireNonNull(terms.party()).value();
        this.giverName = Objects.requireNonNull(terms.partyName());
        this.kind = terms.kind();
        this.pledged = Objects.requireNonNull(terms.amount());
        this.what = terms.what();
        this.unit = terms.unit();
        this.months = terms.months();
        this.purpose = Objects.requireNonNull(terms.purpose());
        this.dueOn = Objects.requireNonNull(terms.dueOn());
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected Pledge() {}

    /** A typing error is corrected; what was pledged stays the same. */
    final void put(WordedField field, String words) {
        switch (field) {
            case PLEDGED_THING -> what = words;
            case PLEDGE_PURPOSE -> purpose = words;
            default -> throw new IllegalArgumentException(field + " is not what was pledged");
        }
    }

    public PledgeId id() {
        return id;
    }

    public AgreementId agreement() {
        return agreement;
    }

    /** From 0, in the order of the text. */
    public int position() {
        return position;
    }

    public OrganisationId giver() {
        return new OrganisationId(giver);
    }

    public String giverName() {
        return giverName;
    }

    public PledgeKind kind() {
        return kind;
    }

    /** Whole đồng, a quantity in its unit, or a number of people. */
    public BigDecimal pledged() {
        return pledged;
    }

    public @Nullable String what() {
        return what;
    }

    public @Nullable String unit() {
        return unit;
    }

    public @Nullable Integer months() {
        return months;
    }

    public String purpose() {
        return purpose;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
