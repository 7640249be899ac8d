package vn.lienketvung.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;

/** A commitment as the text of the agreement states it: measurable, dated, and with a person who answers. */
@Entity
public class CommitmentTerms {

    @Identity private UUID id;
    private int position;
    private String text;
    private @Nullable BigDecimal baseline;
    private @Nullable BigDecimal target;
    private @Nullable String unit;
    private @Nullable LocalDate dueOn;
    private @Nullable UUID implementer;
    private @Nullable String implementerName;
    private @Nullable ProvinceCode implementerProvince;
    private @Nullable String leaderName;
    private @Nullable String leaderPosition;
    private @Nullable UUID verifier;
    private @Nullable String verifierName;
    private @Nullable ProvinceCode verifierProvince;
    private Milestones milestones = Milestones.NONE;
    private @Nullable String conditionText;
    private @Nullable UUID conditionOwner;
    private @Nullable String conditionOwnerName;
    private @Nullable ProvinceCode conditionOwnerProvince;
    private @Nullable LocalDate conditionDueOn;
    private @Nullable String remedy;
    private int weight = Enforcement.EQUAL_WEIGHT;
    private @Nullable UUID leaderAccount;

    CommitmentTerms(UUID id) {
        this.id = id;
        this.text = "";
    }

    protected CommitmentTerms() {}

    void describe(int position, CommitmentChange change) {
        var draft = change.draft();
        var implementer = change.implementer();
        var verifier = change.verifier();
        this.position = position;
        this.text = draft.text();
        this.baseline = draft.baseline();
        this.target = draft.target();
        this.unit = draft.unit();
        this.dueOn = draft.dueOn();
        this.implementer = implementer == null ? null : implementer.id().value();
        this.implementerName = implementer == null ? null : implementer.name();
        this.implementerProvince = implementer == null ? null : implementer.province();
        answer(change.leader(), draft);
        this.verifier = verifier == null ? null : verifier.id().value();
        this.verifierName = verifier == null ? null : verifier.name();
        this.verifierProvince = verifier == null ? null : verifier.province();
        enforce(draft.enforcement(), change.conditionOwner());
    }

    private void enforce(Enforcement enforcement, @Nullable Organisation owner) {
        this.milestones = enforcement.milestones();
        this.conditionText = enforcement.condition();
        this.conditionOwner = owner == null ? null : owner.id().value();
        this.conditionOwnerName = owner == null ? null : owner.name();
        this.conditionOwnerProvince = owner == null ? null : owner.province();
        this.conditionDueOn = enforcement.conditionDueOn();
        this.remedy = enforcement.remedy();
        this.weight = enforcement.weight();
    }

    /** Whoever was picked stands in the text by name and position as they are today; otherwise the words typed do. */
    private void answer(@Nullable AccountableLeader leader, CommitmentDraft draft) {
        this.leaderAccount = leader == null ? null : leader.account().value();
        this.leaderName = leader == null ? draft.leaderName() : leader.fullName();
        this.leaderPosition = leader == null ? draft.leaderPosition() : leader.position();
    }

    @Nullable String words(WordedField field) {
        return switch (field) {
            case COMMITMENT -> text;
            case CONDITION -> conditionText;
            case REMEDY -> remedy;
            case LEADER_NAME -> leaderName;
            case LEADER_POSITION -> leaderPosition;
            default -> throw new IllegalArgumentException(field + " is not a commitment's");
        };
    }

    void put(WordedPlace place, String words) {
        switch (place.field()) {
            case COMMITMENT -> text = words;
            case CONDITION -> conditionText = words;
            case REMEDY -> remedy = words;
            case LEADER_NAME -> leaderName = words;
            case LEADER_POSITION -> leaderPosition = words;
            case MILESTONE -> milestones = milestones.saying(place.part(), words);
            default -> throw new IllegalArgumentException(place + " is not a commitment's");
        }
    }

    public UUID id() {
        return id;
    }

    /** From 0, in the order of the text. */
    public int position() {
        return position;
    }

    public String text() {
        return text;
    }

    public @Nullable BigDecimal baseline() {
        return baseline;
    }

    public @Nullable BigDecimal target() {
        return target;
    }

    public @Nullable String unit() {
        return unit;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable OrganisationId implementer() {
        return implementer == null ? null : new OrganisationId(implementer);
    }

    public @Nullable String implementerName() {
        return implementerName;
    }

    public @Nullable ProvinceCode implementerProvince() {
        return implementerProvince;
    }

    public @Nullable String leaderName() {
        return leaderName;
    }

    public @Nullable String leaderPosition() {
        return leaderPosition;
    }

    public @Nullable OrganisationId verifier() {
        return verifier == null ? null : new OrganisationId(verifier);
    }

    public @Nullable String verifierName() {
        return verifierName;
    }

    public @Nullable ProvinceCode verifierProvince() {
        return verifierProvince;
    }

    public Milestones milestones() {
        return milestones;
    }

    /** Whether something must be there before the implementer can begin. */
    public boolean hasCondition() {
        return conditionText != null;
    }

    /** What must be there first; null when nothing must. */
    public @Nullable String condition() {
        return conditionText;
    }

    public @Nullable OrganisationId conditionOwner() {
        return conditionOwner == null ? null : new OrganisationId(conditionOwner);
    }

    public @Nullable String conditionOwnerName() {
        return conditionOwnerName;
    }

    public @Nullable ProvinceCode conditionOwnerProvince() {
        return conditionOwnerProvince;
    }

    public @Nullable LocalDate conditionDueOn() {
        return conditionDueOn;
    }

    /** What follows when the commitment is not kept. */
    public @Nullable String remedy() {
        return remedy;
    }

    /** Its share in the agreement's progress, beside the weights of the others. */
    public int weight() {
        return weight;
    }

    /** The account of the leader who answers for it; null when they have none. */
    public @Nullable UUID leaderAccount() {
        return leaderAccount;
    }
}
