package vn.lienketvung.agreement.web.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.ReturnReason;
import vn.lienketvung.agreement.SubmissionRule;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Refusal;

/**
 * The check before an agreement goes to the parties or to review: every problem at once, where each is
 * mended, and who stands behind this version.
 *
 * @param warnings what does not stand against the next step but would make the agreement hold less
 * @param mayPass whether nothing stands against the next step any more
 * @param waitingFor the parties that have not concurred with this version
 */
record CheckView(
        String versionCode,
        List<Group> groups,
        List<Line> warnings,
        List<Voice> voices,
        boolean maySend,
        boolean maySubmit,
        boolean mayPass,
        List<String> waitingFor,
        List<ReturnReason> reasons) {

    /** The problems of one section. */
    record Group(EditorSection section, List<Line> lines) {}

    /** One problem and the field where it is mended. */
    record Line(String href, String rule, Object[] arguments) {}

    /** One party and whether it stands behind this version. */
    record Voice(String party, boolean leads, @Nullable String person, @Nullable Instant at) {}

    static CheckView of(
            Agreement agreement, Official by, LocalDate today, Function<Refusal, Line> line) {
        var rights = new AgreementRights(agreement, by);
        var ofText = SubmissionRule.problemsOfText(agreement, today);
        var waiting =
                agreement.parties().stream()
                        .filter(party -> !party.leads() && !agreement.hasConcurred(party))
                        .map(Party::name)
                        .toList();
        return new CheckView(
                agreement.hash().code(),
                groups(ofText, line),
                SubmissionRule.warningsOf(agreement).stream().map(line).toList(),
                agreement.parties().stream().map(party -> voice(agreement, party)).toList(),
                rights.maySendToParties(),
                rights.maySubmit(),
                ofText.isEmpty() && (rights.maySendToParties() || waiting.isEmpty()),
                waiting,
                agreement.openReasons());
    }

    public int problems() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }

    private static List<Group> groups(List<Refusal> problems, Function<Refusal, Line> line) {
        return Arrays.stream(EditorSection.values())
                .map(section ->
                        new Group(
                                section,
                                problems.stream().filter(section::mends).map(line).toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static Voice voice(Agreement agreement, Party party) {
        return agreement
                .concurrenceBy(party)
                .map(each -> new Voice(party.name(), party.leads(), each.person(), each.at()))
                .orElseGet(() -> new Voice(party.name(), party.leads(), null, null));
    }
}
