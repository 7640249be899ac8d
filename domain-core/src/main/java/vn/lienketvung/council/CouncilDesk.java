package vn.lienketvung.council;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierEvent;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.Dossiers;
import vn.lienketvung.dossier.FormerDossier;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.CouncilRules;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** Hands a council with what it scores to somebody who may see it. */
@UseCase
public class CouncilDesk {

    private final Dossiers dossiers;
    private final Councils councils;
    private final CriteriaSets sets;
    private final CountScores counting;
    private final Clearance clearance;

    public CouncilDesk(
            Dossiers dossiers,
            Councils councils,
            CriteriaSets sets,
            CountScores counting,
            Clearance clearance) {
        this.dossiers = dossiers;
        this.councils = councils;
        this.sets = sets;
        this.counting = counting;
        this.clearance = clearance;
    }

    /**
     * A dossier before its council.
     *
     * @param council null while none is appointed
     * @param former the dossier it follows; null for a first one
     * @param set by which the product is measured for good
     * @param result what the sheets that lie open give; null while they are closed
     */
    public record Opened(
            Dossier dossier,
            @Nullable Council council,
            @Nullable FormerDossier former,
            CriteriaSet set,
            @Nullable CouncilResult result,
            CouncilRules rules) {

        /** Whether a section says and proves what it did in the dossier before; never for a first one. */
        public boolean isUnchanged(Criterion section) {
            return former != null && former.isUnchanged(dossier, section);
        }

        public CouncilRights rights(Official by) {
            return new CouncilRights(dossier, council, by);
        }

        /**
         * @throws NotFound while none is appointed
         */
        public Council appointed() {
            if (council == null) throw new NotFound(CouncilEvent.SUBJECT, dossier.id());
            return council;
        }
    }

    /**
     * @throws NotFound when it does not exist, the papers were not accepted yet, or it is not for this person's eyes
     */
    public Opened open(DossierId id, Official by) {
        var dossier = dossiers.get(id);
        var council = councils.findFor(id).orElse(null);
        var seen =
                !dossier.state().isBeforeCouncil()
                        && new CouncilRights(dossier, council, by).maySee();
        clearance.reveal(seen, DossierEvent.SUBJECT, id);
        var set =
                dossier.criteria()
                        .map(sets::get)
                        .orElseThrow(() -> new NotFound(DossierEvent.SUBJECT, id));
        var result = council == null ? null : counting.result(council, set);
        return new Opened(dossier, council, former(dossier), set, result, counting.rules());
    }

    private @Nullable FormerDossier former(Dossier dossier) {
        var former = dossier.former();
        return former == null
                ? null
                : dossiers.findById(former).map(FormerDossier::new).orElse(null);
    }
}
