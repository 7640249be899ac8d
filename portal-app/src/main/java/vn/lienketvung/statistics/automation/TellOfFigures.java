package vn.lienketvung.statistics.automation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.statistics.FigureEvent;
import vn.lienketvung.statistics.FigureSubmission;
import vn.lienketvung.statistics.Indicators;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.SubmissionEvent;

/** Tells whoever entered a figure what became of it; who is next finds it among the tasks. */
@Component
class TellOfFigures {

    private final Indicators indicators;
    private final WorkingPeople people;
    private final Notify notify;

    TellOfFigures(Indicators indicators, WorkingPeople people, Notify notify) {
        this.indicators = indicators;
        this.people = people;
        this.notify = notify;
    }

    @EventListener
    void on(SubmissionEvent event) {
        switch (event) {
            case SubmissionEvent.Entered _, SubmissionEvent.Approved _ -> {
                // Whoever is next has a task.
            }
            case SubmissionEvent.Locked it -> tell(NoticeKind.ANSWER, it);
            case SubmissionEvent.Reopened it -> tell(NoticeKind.TURN, it);
        }
    }

    private void tell(NoticeKind kind, SubmissionEvent event) {
        var submission = event.submission();
        var entered = new AccountId(submission.entered().by().account());
        var actor = String.valueOf(Acting.actor().account());
        notify.tell(
                people.withDeputies(List.of(entered)).stream()
                        .map(WorkingPerson::accountId)
                        .filter(each -> !each.toString().equals(actor))
                        .collect(Collectors.toSet()),
                new NoticeContent(
                        kind,
                        "statistics.notice." + event.deed(),
                        arguments(submission),
                        address(submission),
                        FigureEvent.SUBJECT,
                        submission.id(),
                        "figure:" + submission.id() + ":" + submission.seen()));
    }

    /** The indicator, the days of the period and, of what was reopened, the reason. */
    private List<String> arguments(FigureSubmission submission) {
        var key = submission.key();
        var indicator =
                indicators
                        .find(key.indicator())
                        .orElseThrow(() -> new NotFound("indicator", key.indicator()));
        return Stream.concat(
                        Stream.of(
                                indicator.name().vietnamese(),
                                key.period().start().toString(),
                                key.period().end().toString()),
                        Stream.ofNullable(submission.turns().getLast().reason()))
                .toList();
    }

    private static String address(FigureSubmission submission) {
        var key = submission.key();
        var province = key.place() instanceof Place.Province(var unit) ? unit.code() : key.place();
        return "/lam-viec/so-lieu/" + province + "/" + key.period() + "/" + key.indicator();
    }
}
