package vn.lienketvung.privacy.automation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Whom;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.privacy.ErasureEvent;
import vn.lienketvung.privacy.ErasureRequest;
import vn.lienketvung.privacy.ErasureRequests;

/** Tells the administrators that somebody wants to be forgotten, and whoever asked when it was refused; no notice names them. */
@Component
class TellOfErasures {

    private final ErasureRequests requests;
    private final WorkingPeople people;
    private final Notify notify;

    TellOfErasures(ErasureRequests requests, WorkingPeople people, Notify notify) {
        this.requests = requests;
        this.people = people;
        this.notify = notify;
    }

    @EventListener
    void on(ErasureEvent.Asked event) {
        tellKeepers(requests.get(event.request()), NoticeKind.TURN, "asked");
    }

    @EventListener
    void on(ErasureEvent.Refused event) {
        notify.tell(
                List.of(event.account()),
                new NoticeContent(
                        NoticeKind.ANSWER,
                        "privacy.notice.refused",
                        List.of(),
                        "/lam-viec/ho-so-ca-nhan/xoa-du-lieu",
                        ErasureEvent.SUBJECT,
                        event.request().value(),
                        "erasure:" + event.request() + ":refused"));
    }

    /** Once before the last day is over, once after it. */
    void remind(ErasureRequest request, boolean late) {
        tellKeepers(request, NoticeKind.REMINDER, late ? "late" : "soon");
    }

    /** Whoever asked is no judge in the own cause. */
    private void tellKeepers(ErasureRequest request, NoticeKind kind, String occasion) {
        notify.tell(
                keepersBut(request.account()),
                new NoticeContent(
                        kind,
                        "privacy.notice." + occasion,
                        List.of(request.dueOn().toString()),
                        "/quan-tri/yeu-cau-xoa/" + request.id(),
                        ErasureEvent.SUBJECT,
                        request.id().value(),
                        "erasure:" + request.id() + ":" + occasion));
    }

    private Set<AccountId> keepersBut(AccountId person) {
        return people.find(Whom.holding(Role.ADMINISTRATOR)).stream()
                .map(WorkingPerson::accountId)
                .filter(keeper -> !keeper.equals(person))
                .collect(Collectors.toUnmodifiableSet());
    }
}
