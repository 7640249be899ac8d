package vn.lienketvung.agreement;

import java.time.Instant;
import java.util.Optional;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.identity.Official;

/** The turns by which the regional council ends an agreement in force, or thinks better of it. */
final class CouncilEnding {

    private final Agreement agreement;

    CouncilEnding(Agreement agreement) {
        this.agreement = agreement;
    }

    /** A party's notice that runs gives way; the history keeps what it had said. */
    AgreementEvent.CouncilEndingRecorded conclude(
            CouncilConclusion conclusion, FiledDocument document, Official by, Instant at) {
        var ending = agreement.ending();
        if (agreement.status() != AgreementStatus.IN_FORCE || ending.isByCouncil())
            throw new IllegalStateException("No conclusion can end it now");
        if (ending.isNoticed())
            agreement.enter(ending.onPaper(entry(Turn.NOTICE_REPLACED, announced(), by, at)));
        ending.concluded(conclusion, document, by, at);
        var note = conclusion.inShort() + "\n" + conclusion.reason();
        agreement.enter(ending.onPaper(entry(Turn.COUNCIL_ENDING_RECORDED, note, by, at)));
        return new AgreementEvent.CouncilEndingRecorded(
                agreement.id(), agreement.trace(agreement.status(), note));
    }

    AgreementEvent.CouncilEndingTakenBack takeBack(String reason, Official by, Instant at) {
        if (!agreement.ending().isByCouncil())
            throw new IllegalStateException("There is no conclusion");
        agreement.ending().noticeTakenBack();
        agreement.enter(Turn.COUNCIL_ENDING_TAKEN_BACK, by, at, reason);
        return new AgreementEvent.CouncilEndingTakenBack(
                agreement.id(), agreement.trace(agreement.status(), reason));
    }

    private String announced() {
        var party = Optional.ofNullable(agreement.ending().noticeParty()).flatMap(agreement::party);
        return agreement.ending().announcedBy(party.map(Party::name).orElse(""));
    }

    private HistoryEntry entry(Turn turn, String note, Official by, Instant at) {
        return HistoryEntry.by(turn, agreement.status(), by, at, note, agreement.hash());
    }
}
