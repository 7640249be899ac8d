package vn.lienketvung.council;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.dossier.WrittenScore;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.ocop.SelfScore;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** The sheet of one member in one round: a draft until it is handed in, unchangeable from then on. */
@AggregateRoot
public class ScoreSheet {

    static final int LONGEST_REMARK = 2000;

    @Identity private UUID id;
    private UUID council;
    private UUID account;
    private int round;
    private String chosen = "";
    private String conditions = "";
    private String remark = "";
    private @Nullable Integer total;
    private @Nullable Instant handedInAt;
    private @Nullable Long version;

    ScoreSheet(CouncilId council, AccountId account, int round) {
        this.id = UUID.randomUUID();
        this.council = council.value();
        this.account = account.value();
        this.round = round;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected ScoreSheet() {}

    void write(SelfScore score, String remark) {
        mustBeDraft();
        if (remark.length() > LONGEST_REMARK)
            throw new ActionRefused(Refusal.at("remark", "council.rule.too-long", LONGEST_REMARK));
        this.chosen = WrittenScore.chosen(score);
        this.conditions = WrittenScore.conditions(score);
        this.remark = remark;
    }

    void handIn(int points, Instant at) {
        mustBeDraft();
        total = points;
        handedInAt = at;
    }

    private void mustBeDraft() {
        if (handedInAt != null) throw new ActionRefused(Refusal.of("council.rule.handed-in"));
    }

    public UUID id() {
        return id;
    }

    public CouncilId council() {
        return new CouncilId(council);
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public int round() {
        return round;
    }

    public SelfScore score() {
        return WrittenScore.read(chosen, conditions);
    }

    /** What the member says besides; may be empty. */
    public String remark() {
        return remark;
    }

    /** The points it gives; null until it is handed in. */
    public @Nullable Integer total() {
        return total;
    }

    public @Nullable Instant handedInAt() {
        return handedInAt;
    }

    public boolean isHandedIn() {
        return handedInAt != null;
    }

    public @Nullable Long version() {
        return version;
    }
}
