package vn.lienketvung.certificate;

import java.util.List;
import java.util.Objects;
import vn.lienketvung.council.Council;
import vn.lienketvung.council.Councils;
import vn.lienketvung.dossier.DossierDesk;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.StarBand;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** Finds what waits for a decision of the province, or of the ministry, and which decisions the score allows. */
@UseCase
public class FindPendingDecision {

    private final DossierDesk desk;
    private final Councils councils;
    private final CertificateRules rules;
    private final Clearance clearance;

    public FindPendingDecision(
            DossierDesk desk, Councils councils, CertificateRules rules, Clearance clearance) {
        this.desk = desk;
        this.councils = councils;
        this.rules = rules;
        this.clearance = clearance;
    }

    /**
     * A dossier that waits for a decision of this person.
     *
     * @param stars what would be recognised now
     * @param outcomes what may be decided, given the score
     * @param fourMeanwhile whether what is sent on for five stars has four meanwhile
     */
    public record Pending(
            DossierDesk.Opened opened,
            Council council,
            StarBand stars,
            List<Outcome> outcomes,
            boolean fourMeanwhile) {

        /** Whether a certificate comes of it. */
        public boolean gives(Outcome outcome) {
            return outcome == Outcome.RECOGNISED || outcome == Outcome.FORWARDED && fourMeanwhile;
        }
    }

    /**
     * @throws ActionRefused when no decision is due
     */
    Pending find(DossierId id, Official by) {
        var opened = desk.open(id, by);
        var state = opened.dossier().state();
        var forwarded = state == DossierState.FORWARDED;
        var rights = opened.rights(by);
        clearance.permit(
                forwarded ? rights.mayDo(Outcome.FIVE_REFUSED.move()) : rights.isOfProvince(),
                "certificate.decide",
                null);
        if (!forwarded && !state.isForProvinceToDecide())
            throw new ActionRefused(Refusal.of("dossier.rule.not-now", state));
        var council = councils.findFor(id).orElseThrow(() -> new NotFound("council", id));
        var band = Objects.requireNonNull(council.band());
        var stars = forwarded ? band : band.lower(StarBand.FOUR);
        return new Pending(opened, council, stars, outcomes(state, band), rules.fourMeanwhile());
    }

    private static List<Outcome> outcomes(DossierState state, StarBand band) {
        if (state == DossierState.FORWARDED)
            return List.of(Outcome.RECOGNISED, Outcome.FIVE_REFUSED);
        if (state == DossierState.NOT_FIVE) return List.of(Outcome.RECOGNISED);
        if (!band.isCertified()) return List.of(Outcome.DECLINED);
        return List.of(band == StarBand.FIVE ? Outcome.FORWARDED : Outcome.RECOGNISED);
    }
}
