package vn.lienketvung.agreement.correction;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Words;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** A party finds a typing error in the signed text and asks the other side to countersign the right words. */
@UseCase
public class ProposeCorrection {

    private static final int LONGEST_PAPER = 200;

    private final CorrectionDesk desk;
    private final SubstanceOfTexts substance;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ProposeCorrection(
            CorrectionDesk desk,
            SubstanceOfTexts substance,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.substance = substance;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws ActionRefused naming everything that stands against it; a change of substance is never taken
     */
    public CorrectionId propose(AgreementId id, CorrectionDraft draft, Official by) {
        var log = desk.log(id, by);
        var party = new CorrectionRights(log.agreement(), by).mayProposeFor().orElse(null);
        clearance.permit(party != null, "correction.propose", log.agreement().lead().name());
        var now =
                draft.place()
                        .words(log.agreement())
                        .orElseThrow(() -> new NotFound("place", draft.place().key()));
        ActionRefused.ifAny(problems(log, draft, now));
        if (party == null) throw new ActionRefused(Refusal.of("agreement.rule.correction-party"));
        var correction = new Correction(log.agreement(), draft, now, party, by, clock.instant());
        desk.keep(correction);
        events.announce(correction.proposed());
        return correction.id();
    }

    private List<Refusal> problems(CorrectionLog log, CorrectionDraft draft, String now) {
        var found = new ArrayList<Refusal>();
        if (log.openAt(draft.place()).isPresent())
            found.add(Refusal.of("agreement.rule.correction-open"));
        if (!draft.seen().equals(CorrectionDraft.digestOf(now)))
            found.add(Refusal.at("words", "agreement.rule.correction-seen", now));
        found.addAll(wordsProblems(log, draft, now));
        found.addAll(
                Words.problemsOf(
                        "reason", draft.reason(), "agreement.rule.correction-reason-missing"));
        if (isTooLong(draft.paper()))
            found.add(Refusal.at("paper", "agreement.rule.too-long", LONGEST_PAPER));
        return found;
    }

    private List<Refusal> wordsProblems(CorrectionLog log, CorrectionDraft draft, String now) {
        var longest = draft.place().field().longest();
        if (draft.words().length() > longest)
            return List.of(Refusal.at("words", "agreement.rule.too-long", longest));
        var signed = log.signedWords(draft.place()).orElse(now);
        return new TypingError(substance.of(log.agreement()))
                .problemsOf("words", signed, now, draft.words());
    }

    private static boolean isTooLong(@Nullable String paper) {
        return paper != null && paper.length() > LONGEST_PAPER;
    }
}
