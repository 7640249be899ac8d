package vn.lienketvung.reliability;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** The leader of a province says what the province has to say to its record, and which commitments it disputes. */
@UseCase
public class ReplyToRecord {

    private final RecordDesk desk;
    private final DayExceptions days;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ReplyToRecord(
            RecordDesk desk,
            DayExceptions days,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.days = days;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param disputes why, by the commitment in the record; what is not disputed is missing
     * @throws ActionRefused with everything that is missing or too long, when there is a reply already, or when the day has passed
     */
    public void reply(RecordId id, @Nullable String text, Map<UUID, String> disputes, Official by) {
        var record = desk.open(id, by);
        clearance.permit(
                new RecordRights(record, by).speaksForProvince(), "reliability.reply", null);
        var now = clock.instant();
        var words = new ReplyWords(text, disputes);
        ActionRefused.ifAny(problems(record, words));
        events.announce(
                record.reply(
                        words.by(by.account().value(), by.nameAs(Role.PROVINCE_LEADER), now),
                        disputes));
    }

    private List<Refusal> problems(ReliabilityRecord record, ReplyWords words) {
        List<Refusal> problems = new ArrayList<>();
        if (record.reply() != null) problems.add(Refusal.of("reliability.rule.replied"));
        else if (!record.awaitsReply(Reckoning.at(clock.instant(), days.calendar())))
            problems.add(Refusal.of("reliability.rule.too-late", record.replyBy()));
        problems.addAll(words.problems(record.items()));
        return problems;
    }
}
