package vn.lienketvung.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.CommuneDesk;
import vn.lienketvung.establishment.CommuneDesks;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.Assessment;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Hands a dossier to somebody who may see it. */
@UseCase
public class DossierDesk {

    private final Dossiers dossiers;
    private final CriteriaSets sets;
    private final CommuneDesks desks;
    private final Clearance clearance;
    private final Clock clock;

    public DossierDesk(
            Dossiers dossiers,
            CriteriaSets sets,
            CommuneDesks desks,
            Clearance clearance,
            Clock clock) {
        this.dossiers = dossiers;
        this.sets = sets;
        this.desks = desks;
        this.clearance = clearance;
        this.clock = clock;
    }

    /**
     * A dossier with what measures it.
     *
     * @param set of the day of filing; before that, of today
     * @param desk who answers for its commune
     * @param former the dossier it follows, as far as this person may see that; null for a first one
     */
    public record Opened(
            Dossier dossier, CriteriaSet set, CommuneDesk desk, @Nullable FormerDossier former) {

        /** Whether a section says and proves what it did in the dossier before; never for a first one. */
        public boolean isUnchanged(Criterion section) {
            return former != null && former.isUnchanged(dossier, section);
        }

        public DossierRights rights(Official by) {
            return new DossierRights(dossier, desk, by);
        }

        /** What the producer's own choices give. */
        public Assessment assessment() {
            return dossier.score().on(set);
        }

        /** What stands against filing, all at once; empty when it may be filed. */
        public List<Gap> gaps() {
            return FilingRule.gaps(dossier, set);
        }
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when it does not exist or is not for this person's eyes
     */
    public Opened open(DossierId id, Official by) {
        var dossier = dossiers.get(id);
        var desk = desks.of(dossier.commune());
        clearance.reveal(new DossierRights(dossier, desk, by).maySee(), DossierEvent.SUBJECT, id);
        var set =
                dossier.criteria()
                        .map(sets::get)
                        .orElseGet(() -> sets.on(dossier.productSet(), VietnamTime.today(clock)));
        return new Opened(dossier, set, desk, former(dossier));
    }

    private @Nullable FormerDossier former(Dossier dossier) {
        return Optional.ofNullable(dossier.former())
                .flatMap(dossiers::findById)
                .map(FormerDossier::new)
                .orElse(null);
    }
}
