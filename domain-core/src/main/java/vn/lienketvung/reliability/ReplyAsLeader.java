package vn.lienketvung.reliability;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** A leader who answers for commitments of a record says in their own words what there is to say to these. */
@UseCase
public class ReplyAsLeader {

    private static final Role[] LEADING = {Role.PROVINCE_LEADER, Role.DEPARTMENT_HEAD};

    private final RecordDesk desk;
    private final Reckonings reckonings;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ReplyAsLeader(
            RecordDesk desk,
            Reckonings reckonings,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.reckonings = reckonings;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /** The leader in whose words the person replies now. */
    public Answerable next(ReliabilityRecord record, Official by) {
        return permitted(record, new RecordRights(record, by).mayReplyFor());
    }

    /**
     * The leader whose words these are: the person, or whom they stand in for.
     *
     * @param leader an account; null for the first of those for whom the person speaks
     */
    public Answerable chosen(ReliabilityRecord record, @Nullable UUID leader, Official by) {
        return permitted(
                record,
                new RecordRights(record, by)
                        .answering()
                        .filter(each -> leader == null || leader.equals(each.account()))
                        .findFirst());
    }

    private Answerable permitted(ReliabilityRecord record, Optional<Answerable> leader) {
        clearance.permit(leader.isPresent(), "reliability.reply-own", null);
        return leader.orElseThrow(() -> new NotFound(ReliabilityEvent.SUBJECT, record.id()));
    }

    /**
     * @param leader whose words these are: the person, or whom they stand in for
     * @param disputes why, by the commitment in the record
     * @throws ActionRefused with everything that is missing or too long, when there is a reply already, or when the day has passed
     */
    public void reply(
            RecordId id,
            @Nullable UUID leader,
            @Nullable String text,
            Map<UUID, String> disputes,
            Official by) {
        var record = desk.open(id, by);
        var speaking = chosen(record, leader, by);
        var words = new ReplyWords(text, disputes);
        ActionRefused.ifAny(problems(record, speaking, words));
        var said = words.by(by.account().value(), by.nameAs(LEADING), clock.instant());
        events.announce(record.reply(Objects.requireNonNull(speaking.account()), said, disputes));
    }

    private List<Refusal> problems(ReliabilityRecord record, Answerable leader, ReplyWords words) {
        List<Refusal> problems = new ArrayList<>();
        if (record.replyOf(leader) != null)
            problems.add(Refusal.of("reliability.rule.replied-own"));
        else if (!record.awaitsReply(reckonings.now()))
            problems.add(Refusal.of("reliability.rule.too-late", record.replyBy()));
        problems.addAll(words.problems(record.itemsOf(leader)));
        return problems;
    }
}
