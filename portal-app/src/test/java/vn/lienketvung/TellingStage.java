package vn.lienketvung;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.agreement.InMemoryComments;
import vn.lienketvung.agreement.ReviewAgreement;
import vn.lienketvung.escalation.RecordedNotices;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.InMemoryWorkingPeople;
import vn.lienketvung.identity.Official;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.review.InMemoryReviewPanels;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.VietnamTime;

/** Real use cases and real listeners on repositories in memory; it remembers by name who was told what. */
public final class TellingStage {

    public final Clock clock;
    public final InMemoryAgreements agreements = new InMemoryAgreements();
    public final InMemoryComments comments = new InMemoryComments();
    public final InMemoryReviewPanels panels = new InMemoryReviewPanels();
    public final InMemoryWorkingPeople people = new InMemoryWorkingPeople();
    public final AgreementDesk desk = new AgreementDesk(agreements, Clearance.STRICT);

    private final RecordedNotices notices = new RecordedNotices();
    private final Map<AccountId, Official> cast = new HashMap<>();

    public TellingStage() {
        this(AgreementMother.NOW);
    }

    public TellingStage(Instant now) {
        clock = Clock.fixed(now, VietnamTime.ZONE);
        Cast.everybody().forEach(this::hire);
        hire(Cast.LEADER_OF_DONG_THAP_TRADE);
    }

    public void hire(Official official) {
        people.hire(official);
        cast.put(official.account(), official);
    }

    public Notify notify(Clock at) {
        return notices.notify(at);
    }

    /** Events reach these listeners as they do in the portal. */
    public DomainEvents heardBy(Object... listeners) {
        var context = new AnnotationConfigApplicationContext();
        for (var each : listeners)
            context.getBeanFactory().registerSingleton(each.getClass().getName(), each);
        context.refresh();
        return context::publishEvent;
    }

    public ReviewAgreement review(DomainEvents events) {
        return new ReviewAgreement(
                desk, new InMemoryFiling().filing(clock), Clearance.STRICT, events, clock);
    }

    /** Lets somebody act. */
    public void by(Official actor, Runnable work) {
        Acting.run(actor.sight(), work);
    }

    /** What was told since the last look, and to whom. */
    public Map<String, Set<Official>> told() {
        var told =
                notices.readers().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each -> officials(each.getValue().stream())));
        notices.readers().clear();
        return told;
    }

    private Set<Official> officials(Stream<AccountId> accounts) {
        return accounts.map(cast::get).collect(Collectors.toSet());
    }

    /** Each person and occasion, as often as it was told. */
    public List<String> occasions() {
        return notices.occasions();
    }
}
