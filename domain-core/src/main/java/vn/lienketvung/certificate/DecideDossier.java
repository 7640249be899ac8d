package vn.lienketvung.certificate;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import vn.lienketvung.shared.VietnamTime;

/** The province decides on three and four stars, and sends on what may have five; on those the ministry decides. */
@UseCase
public class DecideDossier {

    private final DossierDesk desk;
    private final Councils councils;
    private final RecordDecision recording;
    private final Clearance clearance;
    private final Clock clock;

    public DecideDossier(
            DossierDesk desk,
            Councils councils,
            RecordDecision recording,
            Clearance clearance,
            Clock clock) {
        this.desk = desk;
        this.councils = councils;
        this.recording = recording;
        this.clearance = clearance;
        this.clock = clock;
    }

    /** What was decided, and on which score. */
    record Verdict(Outcome outcome, Decision decision, BigDecimal score, String words) {}

    /**
     * A decision as it is entered.
     *
     * @param certificate the number of the certificate; empty where none is given
     * @param decidedOn null for nothing typed, or no day
     * @param words why; may be empty where no reason is asked for
     */
    public record Said(
            String number,
            @Nullable LocalDate decidedOn,
            String signer,
            String certificate,
            String words) {}

    /**
     * A dossier that waits for a decision of this person.
     *
     * @param stars what would be recognised now
     * @param outcomes what may be decided, given the score
     */
    public record Pending(
            DossierDesk.Opened opened, Council council, StarBand stars, List<Outcome> outcomes) {}

    /**
     * @throws ActionRefused when no decision is due
     */
    public Pending pending(DossierId id, Official by) {
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
        return new Pending(opened, council, stars, outcomes(state, band));
    }

    private static List<Outcome> outcomes(DossierState state, StarBand band) {
        if (state == DossierState.FORWARDED)
            return List.of(Outcome.RECOGNISED, Outcome.FIVE_REFUSED);
        if (state == DossierState.NOT_FIVE) return List.of(Outcome.RECOGNISED);
        if (!band.isCertified()) return List.of(Outcome.DECLINED);
        return List.of(band == StarBand.FIVE ? Outcome.FORWARDED : Outcome.RECOGNISED);
    }

    /**
     * @return the certificate; null where none is given
     * @throws ActionRefused when the score does not allow it, or with everything that is missing
     */
    public @Nullable CertificateId decide(DossierId id, Outcome outcome, Said said, Official by) {
        var pending = pending(id, by);
        if (!pending.outcomes().contains(outcome))
            throw new ActionRefused(Refusal.of("certificate.rule.not-by-score"));
        var dossier = pending.opened().dossier();
        var earliest = Objects.requireNonNull(dossier.filedOn());
        var problems = new ArrayList<Refusal>();
        if (outcome == Outcome.RECOGNISED)
            Decision.require("certificate", said.certificate(), problems);
        if (outcome.needsReason() && said.words().isBlank())
            problems.add(Refusal.at("words", "certificate.rule.missing"));
        if (said.words().length() > Ruling.LONGEST_WORDS)
            problems.add(Refusal.at("words", "certificate.rule.too-long", Ruling.LONGEST_WORDS));
        var decision = decision(said, earliest, problems);
        var score = Objects.requireNonNull(pending.council().mean());
        recording.rule(dossier, new Verdict(outcome, decision, score, said.words().strip()), by);
        if (outcome != Outcome.RECOGNISED) return null;
        var commune = pending.opened().desk().name();
        return recording.issue(
                dossier, commune, said.certificate().strip(), pending.stars(), decision);
    }

    /** All that is missing at once, the decision's own parts last. */
    private Decision decision(Said said, LocalDate earliest, List<Refusal> problems) {
        try {
            var decision =
                    Decision.of(
                            said.number(),
                            said.decidedOn(),
                            said.signer(),
                            earliest,
                            VietnamTime.today(clock));
            ActionRefused.ifAny(problems);
            return decision;
        } catch (ActionRefused refused) {
            if (refused.refusals().equals(problems)) throw refused;
            problems.addAll(refused.refusals());
            throw new ActionRefused(problems);
        }
    }
}
