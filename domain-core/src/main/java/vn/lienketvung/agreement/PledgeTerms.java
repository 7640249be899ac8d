package vn.lienketvung.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.OrganisationId;

/** What one party pledges to put in, as the text of the agreement states it: money, things or people. */
@Entity
public class PledgeTerms {

    @Identity private UUID id;
    private int position;
    private @Nullable UUID party;
    private @Nullable String partyName;
    private PledgeKind kind;
    private @Nullable BigDecimal amount;
    private @Nullable String what;
    private @Nullable String unit;
    private @Nullable Integer months;
    private @Nullable String purpose;
    private @Nullable LocalDate dueOn;
    private @Nullable UUID commitment;

    PledgeTerms(UUID id) {
        this.id = id;
        this.kind = PledgeKind.MONEY;
    }

    protected PledgeTerms() {}

    /** What does not belong to the kind is dropped: money has no unit, things have no months. */
    void describe(int position, PledgeDraft draft, Optional<Party> giver) {
        this.position = position;
        this.kind = draft.kind();
        this.party = giver.map(each -> each.organisation().value()).orElse(null);
        this.partyName = giver.map(Party::name).orElse(null);
        this.amount = draft.amount();
        this.what = kind == PledgeKind.IN_KIND ? draft.what() : null;
        this.unit = kind == PledgeKind.IN_KIND ? draft.unit() : null;
        this.months = kind == PledgeKind.PEOPLE ? draft.months() : null;
        this.purpose = draft.purpose();
        this.dueOn = draft.dueOn();
        this.commitment = draft.commitment();
    }

    @Nullable String words(WordedField field) {
        return switch (field) {
            case PLEDGED_THING -> what;
            case PLEDGE_PURPOSE -> purpose;
            default -> throw new IllegalArgumentException(field + " is not a pledge's");
        };
    }

    void put(WordedField field, String words) {
        switch (field) {
            case PLEDGED_THING -> what = words;
            case PLEDGE_PURPOSE -> purpose = words;
            default -> throw new IllegalArgumentException(field + " is not a pledge's");
        }
    }

    void keepLinkTo(Set<UUID> commitments) {
        if (commitment != null && !commitments.contains(commitment)) commitment = null;
    }

    public UUID id() {
        return id;
    }

    /** From 0, in the order of the text. */
    public int position() {
        return position;
    }

    public @Nullable OrganisationId party() {
        return party == null ? null : new OrganisationId(party);
    }

    public @Nullable String partyName() {
        return partyName;
    }

    public PledgeKind kind() {
        return kind;
    }

    /** Whole đồng for money; otherwise how many. */
    public @Nullable BigDecimal amount() {
        return amount;
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

    public @Nullable String purpose() {
        return purpose;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** The commitment it serves alone; null for the agreement as a whole. */
    public @Nullable UUID commitment() {
        return commitment;
    }
}
