package vn.lienketvung.agreement.web.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.HistoryEntry;
import vn.lienketvung.agreement.PaperRights;
import vn.lienketvung.agreement.PaperRule;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.SigningCapacity;
import vn.lienketvung.agreement.Turn;
import vn.lienketvung.evidence.AcceptedType;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Refusal;

/**
 * The page of an older paper: what is entered of it, what is missing, and who has confirmed it.
 *
 * @param confirms the party for which this reader may confirm; null when there is none
 * @param differences what the other parties pointed out since the entry was last changed, oldest first
 */
record PaperView(
        Agreement agreement,
        boolean mayEnter,
        boolean mayAsk,
        @Nullable Party confirms,
        List<CheckView.Line> problems,
        List<HistoryEntry> differences,
        long megabytes) {

    static PaperView of(
            Agreement agreement,
            Official by,
            LocalDate today,
            FilingLimits limits,
            Function<Refusal, CheckView.Line> line) {
        var rights = new PaperRights(agreement, by);
        return new PaperView(
                agreement,
                rights.mayEnter(),
                rights.mayAskParties(),
                rights.mayConfirmFor().orElse(null),
                PaperRule.problemsOf(agreement, today).stream().map(line).toList(),
                differences(agreement),
                limits.maxMegabytes());
    }

    private static List<HistoryEntry> differences(Agreement agreement) {
        var history = agreement.history();
        var last = history.size();
        while (last > 0 && !changes(history.get(last - 1).turn())) last--;
        return history.subList(last, history.size()).stream()
                .filter(entry -> entry.turn() == Turn.DIFFERENCE_POINTED_OUT)
                .toList();
    }

    private static boolean changes(Turn turn) {
        return turn == Turn.PAPER_RECORDED || turn == Turn.REVISED;
    }

    public String address() {
        return PaperPages.address(agreement.id());
    }

    public String accept() {
        return AcceptedType.acceptAttribute();
    }

    public String kinds() {
        return String.join(", ", Stream.of(AcceptedType.values()).map(AcceptedType::name).toList());
    }

    public List<String> capacities() {
        return Stream.of(SigningCapacity.values()).map(SigningCapacity::name).toList();
    }

    public boolean isComplete() {
        return problems.isEmpty();
    }

    /** Whether the entry still waits for a confirmation. */
    public boolean isOpen() {
        return agreement.signatures().isEmpty();
    }
}
