package vn.lienketvung.agreement.automation;

import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.correction.Correction;
import vn.lienketvung.agreement.correction.CorrectionEvent;
import vn.lienketvung.agreement.correction.Corrections;
import vn.lienketvung.agreement.correction.LapseCorrections;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.shared.Acting;

/**
 * Tells the counterpart of a correction that waits for it, and the parties what became of it; with an agreement's end
 * what nobody has answered lapses.
 */
@Component
class TellOfCorrections {

    private final Agreements agreements;
    private final Corrections corrections;
    private final AgreementNotices notices;
    private final Notify notify;
    private final LapseCorrections lapsing;

    TellOfCorrections(
            Agreements agreements,
            Corrections corrections,
            AgreementNotices notices,
            Notify notify,
            LapseCorrections lapsing) {
        this.agreements = agreements;
        this.corrections = corrections;
        this.notices = notices;
        this.notify = notify;
        this.lapsing = lapsing;
    }

    @EventListener
    void on(CorrectionEvent event) {
        var correction = corrections.get(event.correction());
        var agreement = agreements.get(event.agreement());
        switch (event) {
            case CorrectionEvent.Proposed _ ->
                    tell(
                            NoticeKind.TURN,
                            "proposed",
                            correction,
                            agreement,
                            counterparts(correction, agreement));
            case CorrectionEvent.Countersigned _ ->
                    tell(
                            NoticeKind.ANSWER,
                            "countersigned",
                            correction,
                            agreement,
                            agreement.parties());
            case CorrectionEvent.Refused _ ->
                    tell(
                            NoticeKind.ANSWER,
                            "refused",
                            correction,
                            agreement,
                            agreement.party(correction.proposingParty()).stream().toList());
            case CorrectionEvent.Withdrawn _ ->
                    tell(
                            NoticeKind.ANSWER,
                            "withdrawn",
                            correction,
                            agreement,
                            counterparts(correction, agreement));
            case CorrectionEvent.Lapsed _ -> {
                // The end itself is told.
            }
        }
    }

    @EventListener
    void on(AgreementEvent event) {
        switch (event) {
            case AgreementEvent.Completed _,
                    AgreementEvent.Expired _,
                    AgreementEvent.Terminated _ ->
                    lapsing.lapse(event.agreement());
            default -> {
                // Nothing lapses while it binds.
            }
        }
    }

    private void tell(
            NoticeKind kind,
            String what,
            Correction correction,
            Agreement agreement,
            Collection<Party> parties) {
        notify.tell(
                recipients(parties),
                new NoticeContent(
                        kind,
                        "agreement.notice.correction-" + what,
                        List.of(agreement.title(), correction.inShort()),
                        "/lam-viec/dinh-chinh/" + correction.id(),
                        AgreementEvent.SUBJECT,
                        agreement.id().value(),
                        "correction:" + correction.id() + ":" + what));
    }

    /** Whoever has just acted is never told. */
    private List<AccountId> recipients(Collection<Party> parties) {
        return notices.officialsOf(parties).stream()
                .filter(each -> !each.toString().equals(Acting.actor().account()))
                .toList();
    }

    private static List<Party> counterparts(Correction correction, Agreement agreement) {
        return agreement.parties().stream()
                .filter(party -> correction.counterparts().contains(party.organisation()))
                .toList();
    }
}
