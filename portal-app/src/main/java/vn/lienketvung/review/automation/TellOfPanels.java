package vn.lienketvung.review.automation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.review.PanelEvent;
import vn.lienketvung.review.PanelMember;
import vn.lienketvung.review.ReviewPanel;
import vn.lienketvung.review.ReviewPanels;
import vn.lienketvung.shared.Acting;

/** Tells members of a panel that they are asked, the coordinator of a seat that fell vacant, all of the conclusion. */
@Component
class TellOfPanels {

    private final Agreements agreements;
    private final ReviewPanels panels;
    private final Notify notify;

    TellOfPanels(Agreements agreements, ReviewPanels panels, Notify notify) {
        this.agreements = agreements;
        this.panels = panels;
        this.notify = notify;
    }

    @EventListener
    void on(PanelEvent.Named event) {
        tellSitting(NoticeKind.TURN, "named", event);
    }

    @EventListener
    void on(PanelEvent.MemberReplaced event) {
        tell(NoticeKind.TURN, "named", event, List.of(event.account()), event.account());
    }

    @EventListener
    void on(PanelEvent.Recused event) {
        var panel = panelOf(event);
        tell(NoticeKind.TURN, "recused", event, List.of(panel.namedByAccount()), event.account());
    }

    /** With the last opinion it is the chair's turn. */
    @EventListener
    void on(PanelEvent.Voted event) {
        var panel = panelOf(event);
        if (panel.members().stream().filter(PanelMember::takesPart).allMatch(PanelMember::hasVoted))
            tell(
                    NoticeKind.TURN,
                    "all-voted",
                    event,
                    List.of(panel.chair().account()),
                    event.account());
    }

    @EventListener
    void on(PanelEvent.Concluded event) {
        tellSitting(NoticeKind.ANSWER, "concluded." + event.verdict(), event);
    }

    private void tellSitting(NoticeKind kind, String what, PanelEvent event) {
        var panel = panelOf(event);
        var sitting =
                panel.members().stream()
                        .filter(PanelMember::takesPart)
                        .map(PanelMember::account)
                        .toList();
        tell(kind, what, event, sitting, panel.id());
    }

    private ReviewPanel panelOf(PanelEvent event) {
        var id = event.agreement();
        return panels.of(id).getLast();
    }

    private void tell(
            NoticeKind kind,
            String what,
            PanelEvent event,
            Collection<UUID> recipients,
            Object occasion) {
        Agreement agreement = agreements.get(event.agreement());
        var panel = panelOf(event);
        notify.tell(
                recipients.stream()
                        .map(AccountId::new)
                        .filter(each -> !each.toString().equals(Acting.actor().account()))
                        .toList(),
                new NoticeContent(
                        kind,
                        "review.notice." + what,
                        List.of(agreement.title(), panel.concludeBy().toString()),
                        "/lam-viec/thoa-thuan/" + agreement.id() + "/tham-dinh",
                        AgreementEvent.SUBJECT,
                        agreement.id().value(),
                        "panel:" + panel.id() + ":" + occasion + ":" + what));
    }
}
