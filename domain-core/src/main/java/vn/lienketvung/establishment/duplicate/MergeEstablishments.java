package vn.lienketvung.establishment.duplicate;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.Answers;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentEvent;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.EstablishmentPair;
import vn.lienketvung.establishment.JoinRecords;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** Whoever answers for two records of one body makes one of them, and makes two of it again when that was a mistake. */
@UseCase
public class MergeEstablishments {

    private final MergeDesk desk;
    private final JoinRecords records;
    private final EstablishmentMerges merges;
    private final List<Belongings> belongings;
    private final DomainEvents events;
    private final Clock clock;

    public MergeEstablishments(
            MergeDesk desk,
            JoinRecords records,
            EstablishmentMerges merges,
            List<Belongings> belongings,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.records = records;
        this.merges = merges;
        this.belongings = List.copyOf(belongings);
        this.events = events;
        this.clock = clock;
    }

    /**
     * A record as somebody saw it when they chose.
     *
     * @param version null when the form did not say
     */
    public record Seen(EstablishmentId id, @Nullable Long version) {}

    /**
     * @param one either of the two; which of them stays is not chosen
     * @return the record that stays
     * @throws ActionRefused with everything that stands against it
     * @throws EditConflict when one of the records has changed since
     * @throws vn.lienketvung.shared.NotPermitted unless the person answers for both
     */
    public EstablishmentId merge(Seen one, Seen other, MergeChoice choice, Official by) {
        var open = desk.open(one.id(), other.id(), by);
        var pair = open.pair();
        for (var record : List.of(pair.survivor(), pair.absorbed()))
            check(record, record.id().equals(one.id()) ? one : other);
        var after = choice.of(open.survivor(), open.absorbed());
        var announced = records.join(pair, after, by);
        var merge = merge(pair, open.survivor(), after, by);
        merges.add(merge);
        handOver(merge, merge.absorbed(), merge.survivor());
        announced.forEach(events::announce);
        return merge.survivor();
    }

    private static void check(Establishment record, Seen seen) {
        if (!Objects.equals(record.version(), seen.version()))
            throw new EditConflict(EstablishmentEvent.SUBJECT, record.id());
    }

    private EstablishmentMerge merge(
            EstablishmentPair pair, Answers before, Answers after, Official by) {
        return new EstablishmentMerge(
                UUID.randomUUID(),
                pair.survivor().id(),
                pair.absorbed().id(),
                before,
                after,
                belongingsOf(pair.absorbed()),
                by.fullName(),
                by.organisationName(),
                clock.instant(),
                null);
    }

    private Map<String, Set<UUID>> belongingsOf(Establishment absorbed) {
        return belongings.stream()
                .collect(Collectors.toMap(Belongings::kind, kind -> kind.of(absorbed.id())));
    }

    private void handOver(EstablishmentMerge merge, EstablishmentId from, EstablishmentId to) {
        for (var kind : belongings) {
            var items = merge.handedOver().getOrDefault(kind.kind(), Set.of());
            if (!items.isEmpty()) kind.handOver(items, from, to);
        }
    }

    /**
     * Both stand again, each with what belonged to it; what somebody has said of the survivor since stays.
     *
     * @return the record that had been merged
     * @throws ActionRefused when that was too long ago, or one of the records cannot stand as it did
     * @throws vn.lienketvung.shared.NotPermitted unless the person answers for both
     */
    public EstablishmentId part(UUID id, Official by) {
        var merge = merges.get(id);
        var open = desk.open(merge.survivor(), merge.absorbed(), by);
        if (!merge.mayBeUndone(clock.instant()))
            throw new ActionRefused(
                    Refusal.of(
                            "establishment.duplicate.too-late",
                            EstablishmentMerge.UNDONE_WITHIN.toDays()));
        merges.undone(merge.undone(clock.instant()));
        var announced = records.part(open.pair(), merge.without(open.survivor()), by);
        handOver(merge, merge.survivor(), merge.absorbed());
        announced.forEach(events::announce);
        return merge.absorbed();
    }
}
