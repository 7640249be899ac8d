package vn.lienketvung.council.automation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.council.Council;
import vn.lienketvung.council.CouncilEvent;
import vn.lienketvung.council.CouncilMember;
import vn.lienketvung.council.CouncilMove;
import vn.lienketvung.council.Councils;
import vn.lienketvung.dossier.DossierEvent;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;

/** Tells the members when to score, the chair when the sheets lie open, and the office when a member has left. */
@Component
class TellOfCouncils {

    private final Councils councils;
    private final WorkingPeople people;
    private final Notify notify;

    TellOfCouncils(Councils councils, WorkingPeople people, Notify notify) {
        this.councils = councils;
        this.people = people;
        this.notify = notify;
    }

    @EventListener
    void on(CouncilEvent.Appointed event) {
        var council = councils.get(event.council());
        tell(members(council), council, "score", "/phieu", council.members().size());
    }

    @EventListener
    void on(CouncilEvent.Left event) {
        var council = councils.get(event.council());
        var office = people.reaching(List.of(council.province()), Role.PROVINCIAL_OFFICIAL);
        var left = council.members().size() - council.staying().size();
        tell(office, council, "left", "", left);
    }

    @EventListener
    void on(CouncilEvent.Moved event) {
        var council = councils.get(event.council());
        if (event.move() == CouncilMove.LAY_OPEN)
            tell(chair(council), council, "open", "", council.round());
        if (event.move() == CouncilMove.DISCUSS)
            tell(members(council), council, "again", "/phieu", council.round());
    }

    private void tell(Set<AccountId> whom, Council council, String what, String page, int count) {
        notify.tell(
                whom,
                new NoticeContent(
                        NoticeKind.TURN,
                        "council.notice." + what,
                        List.of(council.productName()),
                        "/lam-viec/hoi-dong-ocop/" + council.dossier() + page,
                        DossierEvent.SUBJECT,
                        council.dossier().value(),
                        "council:" + council.id() + ":" + what + ":" + count));
    }

    private static Set<AccountId> members(Council council) {
        return council.staying().stream()
                .map(CouncilMember::account)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<AccountId> chair(Council council) {
        return council.staying().stream()
                .filter(CouncilMember::isChair)
                .map(CouncilMember::account)
                .collect(Collectors.toUnmodifiableSet());
    }
}
