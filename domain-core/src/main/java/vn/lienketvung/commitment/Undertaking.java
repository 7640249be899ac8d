package vn.lienketvung.commitment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.agreement.Milestones;
import vn.lienketvung.agreement.WordedPlace;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;

/** What was promised, by whom to whom, as the agreement's text said when it entered into force; it never changes but for typing errors. */
public abstract class Undertaking {

    private String text;
    private @Nullable BigDecimal baseline;
    private BigDecimal target;
    private String unit;
    private UUID implementer;
    private String implementerName;
    private ProvinceCode implementerProvince;
    private String leaderName;
    private String leaderPosition;
    private @Nullable UUID leaderAccount;
    private UUID verifier;
    private String verifierName;
    private ProvinceCode verifierProvince;
    private Milestones milestones;
    private @Nullable String remedy;
    private int weight;

    /** Takes the terms over; they were complete when the agreement was submitted. */
    Undertaking(CommitmentTerms terms) {
        this.text = terms.text();
        this.baseline = terms.baseline();
        this.target = Objects.requireNonNull(terms.target());
        this.unit = Objects.requireNonNull(terms.unit());
        this.implementer = Objects.requireNonNull(terms.implementer()).value();
        this.implementerName = Objects.requireNonNull(terms.implementerName());
        this.implementerProvince = Objects.requireNonNull(terms.implementerProvince());
        this.leaderName = Objects.requireNonNull(terms.leaderName());
        this.leaderPosition = Objects.requireNonNull(terms.leaderPosition());
        this.leaderAccount = terms.leaderAccount();
        this.verifier = Objects.requireNonNull(terms.verifier()).value();
        this.verifierName = Objects.requireNonNull(terms.verifierName());
        this.verifierProvince = Objects.requireNonNull(terms.verifierProvince());
        this.milestones = terms.milestones();
        this.remedy = terms.remedy();
        this.weight = terms.weight();
    }

    /** The same promise, carried by another body. */
    Undertaking(Undertaking old, Organisation acceptor) {
        this.text = old.text;
        this.baseline = old.baseline;
        this.target = old.target;
        this.unit = old.unit;
        this.implementer = acceptor.id().value();
        this.implementerName = acceptor.name();
        this.implementerProvince = Objects.requireNonNull(acceptor.province());
        this.leaderName = old.leaderName;
        this.leaderPosition = old.leaderPosition;
        this.verifier = old.verifier;
        this.verifierName = old.verifierName;
        this.verifierProvince = old.verifierProvince;
        this.milestones = old.milestones;
        this.remedy = old.remedy;
        this.weight = old.weight;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected Undertaking() {}

    /** A typing error is corrected; what was promised stays the same. */
    final void put(WordedPlace place, String before, String words) {
        switch (place.field()) {
            case COMMITMENT -> text = words;
            case REMEDY -> remedy = words;
            // Whoever answers for it now may be somebody else than the text names.
            case LEADER_NAME -> leaderName = leaderName.equals(before) ? words : leaderName;
            case LEADER_POSITION ->
                    leaderPosition = leaderPosition.equals(before) ? words : leaderPosition;
            case MILESTONE -> milestones = milestones.saying(place.part(), words);
            default -> throw new IllegalArgumentException(place + " is not what was promised");
        }
    }

    /** Whether a value reaches the target; a target below the baseline is reached from above. */
    public boolean isReachedBy(BigDecimal value) {
        return reaches(value, target);
    }

    /** Whether a value has come as far as {@code goal}, in the direction of the target. */
    boolean reaches(BigDecimal value, BigDecimal goal) {
        var falling = baseline != null && target.compareTo(baseline) < 0;
        return falling ? value.compareTo(goal) <= 0 : value.compareTo(goal) >= 0;
    }

    /** How far a value is on the way from the baseline, or zero, to the target: from 0 to 1. */
    public BigDecimal shareOf(BigDecimal value) {
        var start = baseline == null ? BigDecimal.ZERO : baseline;
        var way = target.subtract(start);
        if (way.signum() == 0) return isReachedBy(value) ? BigDecimal.ONE : BigDecimal.ZERO;
        return value.subtract(start)
                .divide(way, MathContext.DECIMAL64)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE)
                .setScale(4, RoundingMode.FLOOR);
    }

    public String text() {
        return text;
    }

    public @Nullable BigDecimal baseline() {
        return baseline;
    }

    public BigDecimal target() {
        return target;
    }

    public String unit() {
        return unit;
    }

    public OrganisationId implementer() {
        return new OrganisationId(implementer);
    }

    public String implementerName() {
        return implementerName;
    }

    public ProvinceCode implementerProvince() {
        return implementerProvince;
    }

    public String leaderName() {
        return leaderName;
    }

    public String leaderPosition() {
        return leaderPosition;
    }

    /** The account of the leader who answers for it; null when they have none. */
    public @Nullable UUID leaderAccount() {
        return leaderAccount;
    }

    public OrganisationId verifier() {
        return new OrganisationId(verifier);
    }

    public String verifierName() {
        return verifierName;
    }

    public ProvinceCode verifierProvince() {
        return verifierProvince;
    }

    public Milestones milestones() {
        return milestones;
    }

    /** What follows when it is not kept. */
    public @Nullable String remedy() {
        return remedy;
    }

    /** Its share in the agreement's progress, beside the weights of the others. */
    public int weight() {
        return weight;
    }
}
