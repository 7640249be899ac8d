package vn.lienketvung.council;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.SelfScore;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;
import vn.lienketvung.shared.UseCase;

/** A member scores alone, or leaves because of an interest. */
@UseCase
public class ScoreProduct {

    private final CouncilDesk desk;
    private final ScoreSheets sheets;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ScoreProduct(
            CouncilDesk desk,
            ScoreSheets sheets,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The member's own sheet of this round; before anything is kept in it, a copy of the round before.
     *
     * @throws ActionRefused when the council does not score now
     */
    public ScoreSheet sheet(DossierId id, Official by) {
        return sheet(opened(id, by).appointed(), by);
    }

    /** Keeps a draft, complete or not. */
    public void keep(DossierId id, SelfScore score, String remark, Official by) {
        var opened = opened(id, by);
        var council = opened.appointed();
        var sheet = write(opened, score, remark, by);
        events.announce(
                new CouncilEvent.SheetKept(
                        council.id(), id, trace(council).hashed(null, digest(sheet))));
    }

    /**
     * Hands the sheet in; with the last one all are laid open.
     *
     * @throws ActionRefused with every question that is not answered
     */
    public void handIn(DossierId id, SelfScore score, String remark, Official by) {
        var opened = opened(id, by);
        var council = opened.appointed();
        var sheet = write(opened, score, remark, by);
        var assessment = sheet.score().on(opened.set());
        ActionRefused.ifAny(
                assessment.unanswered().stream()
                        .map(each ->
                                Refusal.at(
                                        row(opened.set(), each), "council.rule.open", each.mark()))
                        .toList());
        sheet.handIn(assessment.total(), clock.instant());
        events.announce(council.handIn(by));
        if (council.isAllIn()) events.announce(council.layOpen());
    }

    /** The member declares an interest and is out of this council for good. */
    public void leave(DossierId id, String words, Official by) {
        var council = opened(id, by).appointed();
        events.announce(council.leave(by, words.strip(), clock.instant()));
    }

    private ScoreSheet write(
            CouncilDesk.Opened opened, SelfScore score, String remark, Official by) {
        var sheet = sheets.save(sheet(opened.appointed(), by));
        sheet.write(fitting(score, opened.set()), remark.strip());
        return sheet;
    }

    private ScoreSheet sheet(Council council, Official by) {
        if (council.state() != CouncilState.SCORING)
            throw new ActionRefused(Refusal.of("council.rule.not-now"));
        var round = council.round();
        return sheets.of(council.id(), by.account(), round)
                .orElseGet(() -> {
                    var fresh = new ScoreSheet(council.id(), by.account(), round);
                    if (round > 1)
                        sheets.of(council.id(), by.account(), round - 1)
                                .ifPresent(last -> fresh.write(last.score(), last.remark()));
                    return fresh;
                });
    }

    /** Without what the set does not have. */
    private static SelfScore fitting(SelfScore score, CriteriaSet set) {
        var chosen = new HashMap<String, Integer>();
        set.questions().stream()
                .flatMap(Criterion::answers)
                .forEach(each -> {
                    var number = score.chosen().get(each.code());
                    if (number != null && each.option(number).isPresent())
                        chosen.put(each.code(), number);
                });
        var held = new HashSet<>(score.conditions());
        held.retainAll(set.conditions().stream().map(Criterion::code).toList());
        return new SelfScore(chosen, held);
    }

    private static String row(CriteriaSet set, Criterion question) {
        return "rows[" + set.questions().indexOf(question) + "].choice";
    }

    private static Trace trace(Council council) {
        return Trace.of(CouncilEvent.SUBJECT, council.id());
    }

    private static String digest(ScoreSheet sheet) {
        return Sha256.of(sheet.id() + "\n" + sheet.score() + "\n" + sheet.remark()).value();
    }

    private CouncilDesk.Opened opened(DossierId id, Official by) {
        var opened = desk.open(id, by);
        clearance.permit(opened.rights(by).isMember(), "council.score", null);
        return opened;
    }
}
