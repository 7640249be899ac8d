package vn.lienketvung.establishment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.lienketvung.shared.Refusal;

/**
 * Two records that may be of one body. The one whose people work in the portal stays, else the one further on, else the one
 * whose declarant agreed that data are kept, else the older.
 *
 * @param survivor the record that stays, under its number
 * @param absorbed the record that is merged into it
 * @param bothWork whether people of both work in the portal: then neither may be absorbed
 */
public record EstablishmentPair(Establishment survivor, Establishment absorbed, boolean bothWork) {

    private static final List<EstablishmentState> FURTHEST_LAST =
            List.of(
                    EstablishmentState.MERGED,
                    EstablishmentState.DISSOLVED,
                    EstablishmentState.SENT_BACK,
                    EstablishmentState.DECLARED,
                    EstablishmentState.SUSPENDED,
                    EstablishmentState.ACTIVE);

    /**
     * @param working those of the two whose people work in the portal
     */
    static EstablishmentPair of(
            Establishment one, Establishment other, Set<EstablishmentId> working) {
        var staying =
                Comparator.<Establishment, Boolean>comparing(each -> !working.contains(each.id()))
                        .thenComparing(each -> -FURTHEST_LAST.indexOf(each.state()))
                        .thenComparing(each -> each.consentedAt() == null)
                        .thenComparing(each -> each.turns().getFirst().at())
                        .thenComparing(each -> each.id().value());
        var bothWork = working.contains(one.id()) && working.contains(other.id());
        return staying.compare(one, other) <= 0
                ? new EstablishmentPair(one, other, bothWork)
                : new EstablishmentPair(other, one, bothWork);
    }

    /** What stands against making one record of them; empty when nothing does. */
    public List<Refusal> obstacles() {
        var found = new ArrayList<Refusal>();
        for (var each : List.of(survivor, absorbed))
            if (!each.state().isOpen())
                found.add(Refusal.of("establishment.duplicate.closed", each.name()));
        if (bothWork) found.add(Refusal.of("establishment.duplicate.both-work"));
        return found;
    }
}
