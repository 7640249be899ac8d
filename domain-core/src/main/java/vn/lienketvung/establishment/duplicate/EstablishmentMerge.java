package vn.lienketvung.establishment.duplicate;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.Answers;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.Question;

/**
 * One record was merged into another.
 *
 * @param before what the survivor said until then
 * @param after what it said right afterwards
 * @param handedOver what belonged to the absorbed record and came to the survivor, by kind
 * @param undoneAt null as long as it stands
 */
public record EstablishmentMerge(
        UUID id,
        EstablishmentId survivor,
        EstablishmentId absorbed,
        Answers before,
        Answers after,
        Map<String, Set<UUID>> handedOver,
        String person,
        String organisation,
        Instant at,
        @Nullable Instant undoneAt) {

    /** How long it can be undone. */
    public static final Duration UNDONE_WITHIN = Duration.ofDays(30);

    public EstablishmentMerge {
        handedOver =
                handedOver.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, kind -> Set.copyOf(kind.getValue())));
    }

    /** The moment from which it stands for good. */
    public Instant undoneUntil() {
        return at.plus(UNDONE_WITHIN);
    }

    public boolean mayBeUndone(Instant now) {
        return undoneAt == null && now.isBefore(undoneUntil());
    }

    EstablishmentMerge undone(Instant now) {
        return new EstablishmentMerge(
                id, survivor, absorbed, before, after, handedOver, person, organisation, at, now);
    }

    /**
     * What the survivor says when this is undone: what it said before, and what somebody has changed since.
     *
     * @param now what it says today
     */
    public Answers without(Answers now) {
        var all = new EnumMap<Question, String>(Question.class);
        for (var question : Question.values()) {
            var changedSince = !Objects.equals(now.to(question), after.to(question));
            var answer = changedSince ? now.to(question) : before.to(question);
            if (answer != null) all.put(question, answer);
        }
        return new Answers(all);
    }
}
