package vn.lienketvung.certificate;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.DossierMove;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** The province decides on three and four stars, and sends on what may have five; on those the ministry decides. */
@UseCase
public class DecideDossier {

    private final FindPendingDecision finding;
    private final RecordDecision recording;
    private final IssueCertificate issuing;
    private final Clock clock;

    public DecideDossier(
            FindPendingDecision finding,
            RecordDecision recording,
            IssueCertificate issuing,
            Clock clock) {
        this.finding = finding;
        this.recording = recording;
        this.issuing = issuing;
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
     * @param scan the signed paper; null for none
     */
    public record Said(
            String number,
            @Nullable LocalDate decidedOn,
            String signer,
            String certificate,
            String words,
            @Nullable Upload scan) {}

    /**
     * @throws ActionRefused when no decision is due
     */
    public FindPendingDecision.Pending pending(DossierId id, Official by) {
        return finding.find(id, by);
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
        var today = VietnamTime.today(clock);
        var decision =
                Decision.of(
                        said.number(),
                        said.decidedOn(),
                        said.signer(),
                        earliest,
                        today,
                        problemsOf(outcome, pending.gives(outcome), said));
        var score = Objects.requireNonNull(pending.council().mean());
        var verdict = new Verdict(outcome, decision, score, said.words().strip());
        var move = keepsFour(outcome, dossier) ? DossierMove.RECOGNISE : outcome.move();
        recording.rule(dossier, verdict, move, Objects.requireNonNull(said.scan()), by);
        if (!pending.gives(outcome)) return null;
        var commune = pending.opened().desk().name();
        return issuing.issue(
                dossier, commune, said.certificate().strip(), pending.stars(), decision);
    }

    /** Refused five stars, it stays recognised with the four that it was given meanwhile. */
    private boolean keepsFour(Outcome outcome, Dossier dossier) {
        return outcome == Outcome.FIVE_REFUSED && issuing.hasGiven(dossier);
    }

    /** What is missing beside the decision's own parts. */
    private static List<Refusal> problemsOf(Outcome outcome, boolean gives, Said said) {
        var problems = new ArrayList<Refusal>();
        if (gives) Decision.require("certificate", said.certificate(), problems);
        if (outcome.needsReason() && said.words().isBlank())
            problems.add(Refusal.at("words", "certificate.rule.missing"));
        if (said.words().length() > Ruling.LONGEST_WORDS)
            problems.add(Refusal.at("words", "certificate.rule.too-long", Ruling.LONGEST_WORDS));
        problems.addAll(FileDecision.problemsOf(said.scan()));
        return problems;
    }
}
