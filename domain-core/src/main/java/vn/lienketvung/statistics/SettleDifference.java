package vn.lienketvung.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.statistics.ReconciliationDesk.Compared;

/**
 * Both sides say why their values differ; then the region or the ministry decides which stands, and what is published says beside
 * it what the other source says. All throw {@link NotFound} where no second source said anything, {@link NotPermitted} when the
 * turn is not the person's, {@code EditConflict} when somebody has taken another turn meanwhile.
 */
@UseCase
public class SettleDifference {

    private final ReconciliationDesk desk;
    private final RecordFigure record;
    private final DifferenceWords words;

    public SettleDifference(ReconciliationDesk desk, RecordFigure record, DifferenceWords words) {
        this.desk = desk;
        this.record = record;
        this.words = words;
    }

    public void explain(Asked asked, Because because, int seen, Official by) {
        var compared = desk.open(asked, by);
        var side = compared.rights().side();
        desk.permit(side != null, compared, "figure.explain");
        var before = reconciliation(compared);
        compared.require(seen);
        var problems = open(compared);
        problems.addAll(because.problems("why", "words"));
        ActionRefused.ifAny(problems);
        desk.add(before.explained(Objects.requireNonNull(side), because, by, desk.now()));
    }

    /**
     * @param verdict null when none was chosen, which is refused
     */
    public void decide(
            Asked asked, @Nullable Verdict verdict, Because because, int seen, Official by) {
        var compared = desk.open(asked, by);
        desk.permit(compared.rights().decidesSome(), compared, "figure.settle");
        var before = reconciliation(compared);
        desk.permit(compared.rights().mayDecide(before), compared, "figure.settle");
        compared.require(seen);
        var problems = open(compared);
        if (problems.isEmpty() && !compared.isLocked())
            problems.add(Refusal.of("statistics.rule.difference.not-locked"));
        if (verdict == null)
            problems.add(Refusal.at("verdict", "statistics.rule.difference.verdict"));
        problems.addAll(because.problems("ground", "judgement"));
        ActionRefused.ifAny(problems);
        var decided = before.decided(Objects.requireNonNull(verdict), because, by, desk.now());
        desk.add(decided);
        publish(decided, verdict, compared, by);
    }

    /**
     * Said before anything typed is judged.
     *
     * @throws NotPermitted unless the person explains for one of the sides
     */
    public void requireExplainer(Asked asked, Official by) {
        var compared = desk.open(asked, by);
        desk.permit(compared.rights().side() != null, compared, "figure.explain");
    }

    /**
     * The same for deciding.
     *
     * @throws NotPermitted unless the person decides on figures of the province
     */
    public void requireDecider(Asked asked, Official by) {
        var compared = desk.open(asked, by);
        desk.permit(compared.rights().decidesSome(), compared, "figure.settle");
    }

    private void publish(Reconciliation decided, Verdict verdict, Compared compared, Official by) {
        var standing =
                verdict.side() == Side.SECOND ? decided.second() : decided.province().orElseThrow();
        var draft = Reconciliation.entry(standing).published();
        var beside = words.beside(decided, compared.opened().duty().indicator());
        record.settle(decided.key(), draft.besides(beside), standing.by(), by);
    }

    private static Reconciliation reconciliation(Compared compared) {
        var found = compared.reconciliation();
        if (found == null) throw new NotFound(Reconciliation.SUBJECT, compared.opened().key());
        return found;
    }

    private static List<Refusal> open(Compared compared) {
        var problems = new ArrayList<Refusal>();
        if (!compared.differs()) problems.add(Refusal.of("statistics.rule.difference.not-open"));
        return problems;
    }
}
