package vn.lienketvung.reliability;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** A coordinator, or the ministry, decides on what a province or a leader disputes, and publishes the record when nothing is in dispute any more. */
@UseCase
public class DecideOnRecord {

    private final RecordDesk desk;
    private final WeightTables weights;
    private final DomainEvents events;
    private final Clock clock;

    public DecideOnRecord(RecordDesk desk, WeightTables weights, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.weights = weights;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param rulings by the commitment in the record, one for each that is disputed
     * @throws ActionRefused with everything that is missing or wrong, each at the row of its commitment
     * @throws EditConflict when somebody else has decided
     */
    public void decide(RecordId id, Map<UUID, ItemRuling> rulings, Official by) {
        var record = desk.take(id, RecordState.DISPUTED, by);
        ActionRefused.ifAny(problems(record.disputed(), rulings));
        events.announce(
                record.decide(
                        rulings,
                        weights.from(record.weightsFrom()),
                        Closing.by(by, clock.instant())));
    }

    /**
     * @throws EditConflict when it is not ready, or published already
     */
    public void publish(RecordId id, Official by) {
        var record = desk.take(id, RecordState.READY, by);
        events.announce(record.publish(Closing.by(by, clock.instant())));
    }

    private static List<Refusal> problems(
            List<RecordItem> disputed, Map<UUID, ItemRuling> rulings) {
        List<Refusal> problems = new ArrayList<>();
        for (int at = 0; at < disputed.size(); at++) {
            var row = "rows[" + at + "].";
            var item = disputed.get(at);
            var ruling = rulings.get(item.id());
            if (ruling == null)
                problems.add(Refusal.at(row + "finding", "reliability.rule.ruling"));
            else check(row, item, ruling, problems);
        }
        return problems;
    }

    private static void check(
            String row, RecordItem item, ItemRuling ruling, List<Refusal> problems) {
        var finding = ruling.finding();
        if (ruling.reason().isBlank())
            problems.add(Refusal.at(row + "reason", "reliability.rule.reason"));
        else if (ruling.reason().length() > ReplyWords.LONGEST_REASON)
            problems.add(
                    Refusal.at(
                            row + "reason",
                            "reliability.rule.too-long",
                            ReplyWords.LONGEST_REASON));
        if (finding != null && !Keeping.findings().contains(finding))
            problems.add(Refusal.at(row + "finding", "reliability.rule.finding"));
        if (finding == item.drawn())
            problems.add(Refusal.at(row + "finding", "reliability.rule.same"));
        if (ruling.struck() && item.drawnMarks().isNone())
            problems.add(Refusal.at(row + "struck", "reliability.rule.no-marks"));
    }
}
