package vn.lienketvung.portal.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.CompleteAgreement;
import vn.lienketvung.agreement.EndAgreements;
import vn.lienketvung.agreement.GiveNotice;
import vn.lienketvung.identity.Role;
import vn.lienketvung.portal.demo.DemoStory.Stage;

/** How the illustrative agreements come to their end: done, run out, or left by a party; some leave something open. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
@ConditionalOnProperty(name = "portal.demo.volume", havingValue = "full")
class DemoEndings {

    /** So many days ago a party left; its notice was given early enough. */
    private static final int LEFT_DAYS_AGO = 24;

    private static final int NOTICE_DAYS = 40;

    /** The time to settle, with the longest holiday at its end. */
    private static final int SETTLED_OR_LATE = 45;

    private final DemoStage stage;
    private final DemoNeighbours neighbours;
    private final CompleteAgreement complete;
    private final GiveNotice notice;
    private final EndAgreements endings;

    DemoEndings(
            DemoStage stage,
            DemoNeighbours neighbours,
            CompleteAgreement complete,
            GiveNotice notice,
            EndAgreements endings) {
        this.stage = stage;
        this.neighbours = neighbours;
        this.complete = complete;
        this.notice = notice;
        this.endings = endings;
    }

    /** How many days ago the story's agreement ended, or will have ended; what happens later follows the end. */
    int dayOf(DemoStory story) {
        return switch (story.stage()) {
            case COMPLETED -> -story.endsOn() + 4;
            case EXPIRED -> -story.endsOn() - 1;
            case TERMINATED -> LEFT_DAYS_AGO;
            default -> 0;
        };
    }

    void end(DemoStory story, AgreementId id) {
        var day = dayOf(story);
        switch (story.stage()) {
            case COMPLETED -> complete(story, id, day);
            case EXPIRED -> stage.playPortal(day, this::endDue);
            case TERMINATED -> {
                leave(story, id, day + NOTICE_DAYS, day);
                stage.playPortal(day, this::endDue);
            }
            case NOTICED -> leave(story, id, 9, 9 - NOTICE_DAYS);
            default -> {
                // It goes on.
            }
        }
    }

    /** After everything that was settled is told. */
    void afterwards(DemoStory story) {
        if (story.stage() != Stage.EXPIRED && story.stage() != Stage.TERMINATED) return;
        var late = dayOf(story) - SETTLED_OR_LATE;
        if (late > 0) stage.playPortal(late, () -> endings.late().forEach(endings::leaveLate));
        stage.playPortal(2, () -> endings.settled().forEach(endings::noteSettled));
    }

    private void endDue() {
        endings.due().forEach(endings::end);
    }

    private void complete(DemoStory story, AgreementId id, int day) {
        stage.play(day, official(story.lead()), by -> complete.propose(id, by));
        for (var province : others(story))
            stage.play(day - 2, official(province), by -> complete.confirm(id, by));
    }

    private void leave(DemoStory story, AgreementId id, int daysAgo, int effectiveDaysAgo) {
        var leader = neighbours.of(others(story).getFirst(), Role.PROVINCE_LEADER);
        var effectiveOn = stage.today().minusDays(effectiveDaysAgo);
        stage.play(
                daysAgo,
                leader,
                by ->
                        notice.give(
                                id,
                                effectiveOn,
                                "Nguồn vốn đối ứng đã chuyển sang chương trình khác (minh họa).",
                                new DemoPaper("thong-bao-cham-dut-minh-hoa.pdf").upload(),
                                by));
    }

    private DemoActor official(String province) {
        return neighbours.of(province, Role.PROVINCIAL_OFFICIAL);
    }

    private static List<String> others(DemoStory story) {
        return story.provinces().subList(1, story.provinces().size());
    }
}
