package vn.lienketvung.agreement.importing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.EnterFromPaper;
import vn.lienketvung.agreement.KeepPaperRecord;
import vn.lienketvung.agreement.NamedInText;
import vn.lienketvung.agreement.PaperRule;
import vn.lienketvung.agreement.ReviseAgreement;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/**
 * Plays the steps of the form for each line on an agreement that nobody stores: whatever the form would refuse is
 * told, by the same rules, and nothing is changed.
 */
@UseCase
public class RehearsePapers {

    private static final String SCAN_MISSING = "agreement.rule.paper-scan-missing";

    private final Organisations organisations;
    private final Filing filing;
    private final KnownPapers known;
    private final Clearance clearance;
    private final Clock clock;

    public RehearsePapers(
            Organisations organisations,
            Filing filing,
            KnownPapers known,
            Clearance clearance,
            Clock clock) {
        this.organisations = organisations;
        this.filing = filing;
        this.known = known;
        this.clearance = clearance;
        this.clock = clock;
    }

    PaperReport rehearse(PaperSheets sheets, Official by) {
        var there =
                known.among(
                        sheets.lines().stream().flatMap(line -> line.identity().stream()).toList());
        var seen = new HashMap<PaperIdentity, String>();
        var lines = new ArrayList<PaperReport.Line>();
        for (var line : sheets.lines()) {
            var problems = new ArrayList<>(Objects.requireNonNull(sheets.faults().get(line)));
            checkTwice(line, seen, problems);
            var later = new ArrayList<CellProblem>();
            rehearse(line, by, problems, later);
            lines.add(told(line, there, problems, later));
        }
        return new PaperReport(sheets.problems(), lines);
    }

    private static PaperReport.Line told(
            PaperLine line,
            Map<PaperIdentity, KnownPapers.Known> there,
            List<CellProblem> problems,
            List<CellProblem> later) {
        return new PaperReport.Line(
                line.key(),
                line.row().number(),
                line.outline().title(),
                line.number(),
                line.signedOn(),
                line.parties().size(),
                line.commitments().size(),
                line.identity().map(there::get).orElse(null),
                problems.stream().distinct().sorted(CellProblem.BY_PLACE).toList(),
                problems.isEmpty() ? later : List.of());
    }

    private static void checkTwice(
            PaperLine line, Map<PaperIdentity, String> seen, List<CellProblem> problems) {
        var identity = line.identity().orElse(null);
        if (identity == null) return;
        var first = seen.putIfAbsent(identity, line.key());
        if (first != null)
            problems.add(
                    CellProblem.of(line.row().cell("number"), "import.rule.paper-twice", first));
    }

    /** One step goes on where the one before was refused: everything is told at once. */
    private void rehearse(
            PaperLine line, Official by, List<CellProblem> problems, List<CellProblem> later) {
        var agreements = new ScratchAgreements();
        var steps = steps(agreements);
        AgreementId id;
        try {
            id = steps.begin(line, by);
        } catch (ActionRefused refused) {
            tell(refused, line, problems);
            return;
        }
        var led = line.ledBy(steps.agreement(id, by).lead().organisation(), by.organisation());
        tryOut(() -> steps.parties(id, led, by), led, problems);
        tryOut(() -> steps.commitments(id, led, by), led, problems);
        tryOut(() -> steps.paper(id, led, by), led, problems);
        for (var missing : PaperRule.problemsOf(steps.agreement(id, by), VietnamTime.today(clock)))
            if (!missing.rule().equals(SCAN_MISSING))
                later.add(CellProblem.of(new PaperCells(led).cellOf(missing.field()), missing));
    }

    private static void tryOut(Runnable step, PaperLine line, List<CellProblem> problems) {
        try {
            step.run();
        } catch (ActionRefused refused) {
            tell(refused, line, problems);
        }
    }

    private static void tell(ActionRefused refused, PaperLine line, List<CellProblem> problems) {
        var cells = new PaperCells(line);
        for (var refusal : refused.refusals())
            problems.add(CellProblem.of(cells.cellOf(refusal.field()), refusal));
    }

    private PaperSteps steps(ScratchAgreements agreements) {
        var desk = new AgreementDesk(agreements, clearance);
        // A sheet gives its leaders in words and picks no account.
        var named = new NamedInText(organisations, whom -> List.of());
        return new PaperSteps(
                new EnterFromPaper(agreements, organisations, clearance, event -> {}, clock),
                new ReviseAgreement(desk, named, clearance, event -> {}, clock),
                new KeepPaperRecord(desk, filing, clearance, event -> {}, clock),
                desk);
    }
}
