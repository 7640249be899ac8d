package vn.lienketvung.establishment.web.duplicate;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienketvung.establishment.EstablishmentDesk.Opened;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.establishment.duplicate.EstablishmentMerge;
import vn.lienketvung.establishment.duplicate.EstablishmentMerges;
import vn.lienketvung.establishment.duplicate.FindDuplicates;
import vn.lienketvung.establishment.duplicate.LikelyDuplicate;
import vn.lienketvung.identity.Official;

/** What the page of a record says of others that are, or may be, of the same body, to whoever answers for it. */
@Component
public class DuplicateNotes {

    private final FindDuplicates finding;
    private final EstablishmentMerges merges;
    private final Establishments establishments;
    private final Clock clock;

    DuplicateNotes(
            FindDuplicates finding,
            EstablishmentMerges merges,
            Establishments establishments,
            Clock clock) {
        this.finding = finding;
        this.merges = merges;
        this.establishments = establishments;
        this.clock = clock;
    }

    /**
     * A merger that stands.
     *
     * @param other the name of the record on the other side
     * @param away whether the record of this page is the one that was merged away
     * @param mayBeUndone whether it can still be undone
     */
    public record Joined(
            EstablishmentMerge merge, String other, boolean away, boolean mayBeUndone) {}

    /**
     * @param likely records that may be of the same body; empty for those who cannot do anything about it
     */
    public record Notes(List<LikelyDuplicate> likely, List<Joined> joined) {}

    public Notes of(Opened opened, Official by) {
        var it = opened.establishment();
        if (!opened.rights(by).mayMerge()) return new Notes(List.of(), List.of());
        return new Notes(
                it.state().isOpen() ? finding.of(it.id(), by) : List.of(),
                merges.standing(it.id()).stream().map(merge -> joined(merge, opened)).toList());
    }

    private Joined joined(EstablishmentMerge merge, Opened opened) {
        var away = merge.absorbed().equals(opened.establishment().id());
        var other = establishments.get(away ? merge.survivor() : merge.absorbed());
        return new Joined(merge, other.name(), away, merge.mayBeUndone(clock.instant()));
    }
}
