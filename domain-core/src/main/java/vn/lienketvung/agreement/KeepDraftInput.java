package vn.lienketvung.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.UseCase;

/**
 * Keeps what somebody is typing into a section, so that a lost line, an expired session or a refused save costs
 * nobody a word. It is no part of the text until it is saved.
 */
@UseCase
public class KeepDraftInput {

    /** More than the longest section holds; whoever sends more is not typing. */
    private static final int MOST_CHARACTERS = 500_000;

    private final AgreementDesk desk;
    private final DraftInputs inputs;
    private final Clearance clearance;
    private final Clock clock;

    public KeepDraftInput(
            AgreementDesk desk, DraftInputs inputs, Clearance clearance, Clock clock) {
        this.desk = desk;
        this.inputs = inputs;
        this.clearance = clearance;
        this.clock = clock;
    }

    /**
     * @return when it was kept
     */
    public Instant keep(
            AgreementId id,
            Section section,
            long versionSeen,
            Map<String, String> typed,
            Official by) {
        permitEditing(id, by);
        var now = clock.instant();
        if (sizeOf(typed) <= MOST_CHARACTERS)
            inputs.keep(id, by.account(), new DraftInput(section, versionSeen, typed, now));
        return now;
    }

    /** What this person typed and has not saved; the agreement must be open to them. */
    public Optional<DraftInput> find(AgreementId id, Section section, Official by) {
        return inputs.find(id, by.account(), section);
    }

    /** Forgets what was kept: it was saved, or its author does not want it any more. */
    public void discard(AgreementId id, Section section, Official by) {
        permitEditing(id, by);
        inputs.discard(id, by.account(), section);
    }

    private void permitEditing(AgreementId id, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(
                AgreementDesk.rights(agreement, by).mayEdit(),
                "agreement.revise",
                agreement.lead().name());
    }

    private static int sizeOf(Map<String, String> typed) {
        return typed.entrySet().stream()
                .mapToInt(each -> each.getKey().length() + each.getValue().length())
                .sum();
    }
}
