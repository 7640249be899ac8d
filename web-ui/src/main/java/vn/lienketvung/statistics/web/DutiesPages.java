package vn.lienketvung.statistics.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.statistics.BrowseDuties;
import vn.lienketvung.statistics.BrowseDuties.Board;
import vn.lienketvung.statistics.BrowseDuties.Progress;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.SubmissionRights;
import vn.lienketvung.statistics.SubmissionState;

/** Lays out what is owed. */
@Component
class DutiesPages {

    private final BrowseDuties duties;
    private final FigureWords words;

    DutiesPages(BrowseDuties duties, FigureWords words) {
        this.duties = duties;
        this.words = words;
    }

    /**
     * @param ticked which ticks are set
     * @param code of the province that was chosen; null, or one that the person does not follow, for all
     */
    DutiesPage page(Board board, @Nullable String code, Predicate<String> ticked, Official by) {
        var only = board.provinces().size() == 1;
        var chosen =
                board.provinces().stream()
                        .filter(unit -> only || unit.code().equals(code))
                        .findFirst()
                        .orElse(null);
        if (chosen == null) return all(board);
        var rights = new SubmissionRights(new ProvinceCode(chosen.code()), by);
        return of(board, chosen, only, new Ticks(rights, ticked));
    }

    private DutiesPage of(Board board, AdministrativeUnit province, boolean only, Ticks ticks) {
        var sheet = duties.sheet(board, province);
        var lines = sheet.stream().map(line -> line(line, board, province, ticks)).toList();
        return new DutiesPage(
                words.say("submission.title", words.name(province), words.of(board.period())),
                finding(lines),
                only ? List.of() : provinces(board),
                province.code(),
                periods(board),
                board.period().code(),
                lines,
                ticks.rights().mayEnter(),
                sheet.stream().anyMatch(ticks::approves),
                sheet.stream().anyMatch(ticks::locks),
                List.of());
    }

    private DutyLine line(
            BrowseDuties.Line of, Board board, AdministrativeUnit province, Ticks ticks) {
        var duty = of.duty();
        var submission = of.submission();
        var key = duty.key(Place.province(province.id()));
        var tick = ticks.of(of);
        return new DutyLine(
                SubmissionAddress.of(key).toString(),
                words.of(duty.indicator().name()),
                words.of(duty.indicator().unit()),
                duty.dueOn(),
                submission == null ? null : submission.entry().value(),
                submission == null ? null : submission.entry().status().name(),
                submission == null ? null : submission.state().name(),
                submission == null ? null : words.source(submission.entry()),
                submission == null ? null : submission.entry().note(),
                tick,
                tick != null && ticks.set().test(tick),
                submission == null && duty.dueOn().isBefore(board.today()));
    }

    private String finding(List<DutyLine> lines) {
        return words.say(
                "submission.finding",
                words.number(lines.size()),
                count(lines, "LOCKED"),
                count(lines, "APPROVED"),
                count(lines, "ENTERED"),
                count(lines, "REOPENED"),
                words.number(lines.stream().filter(line -> line.state() == null).count()),
                words.number(lines.stream().filter(DutyLine::late).count()));
    }

    private String count(List<DutyLine> lines, String state) {
        return words.number(lines.stream().filter(line -> state.equals(line.state())).count());
    }

    private DutiesPage all(Board board) {
        var progress = duties.progress(board);
        return new DutiesPage(
                words.say("submission.title.all", words.of(board.period())),
                words.say(
                        "submission.finding.all",
                        words.number(progress.size()),
                        words.number(
                                progress.stream()
                                        .filter(each ->
                                                each.in(SubmissionState.LOCKED) == each.owed())
                                        .count()),
                        words.number(progress.stream().filter(each -> each.late() > 0).count())),
                provinces(board),
                "",
                periods(board),
                board.period().code(),
                List.of(),
                false,
                false,
                false,
                progress.stream().map(each -> line(each, board)).toList());
    }

    private ProgressLine line(Progress of, Board board) {
        return new ProgressLine(
                SubmissionAddress.LIST
                        + "?tinh="
                        + of.province().code()
                        + "&ky="
                        + board.period().code(),
                words.name(of.province()),
                of.owed(),
                of.missing(),
                of.in(SubmissionState.ENTERED),
                of.in(SubmissionState.APPROVED),
                of.in(SubmissionState.LOCKED),
                of.in(SubmissionState.REOPENED),
                of.late());
    }

    private List<Choice> provinces(Board board) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", words.say("submission.all-provinces")));
        board.provinces().forEach(unit -> choices.add(new Choice(unit.code(), words.name(unit))));
        return choices;
    }

    private List<Choice> periods(Board board) {
        return board.duties().periods().stream()
                .map(period -> new Choice(period.code(), words.of(period)))
                .toList();
    }

    /**
     * Which lines a person ticks.
     *
     * @param set which of the ticks are set
     */
    private record Ticks(SubmissionRights rights, Predicate<String> set) {

        @Nullable String of(BrowseDuties.Line line) {
            var submission = line.submission();
            return submission != null && (approves(line) || locks(line))
                    ? TickedForm.figure(line.duty().indicator().code(), submission.seen())
                    : null;
        }

        boolean approves(BrowseDuties.Line line) {
            return line.submission() != null && rights.mayApprove(line.submission());
        }

        boolean locks(BrowseDuties.Line line) {
            return line.submission() != null && rights.mayLock(line.submission());
        }
    }
}
