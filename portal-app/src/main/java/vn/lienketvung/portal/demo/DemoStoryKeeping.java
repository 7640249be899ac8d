package vn.lienketvung.portal.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.commitment.CommitmentDesk;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.EvidenceKind;
import vn.lienketvung.commitment.ProgressEntry;
import vn.lienketvung.commitment.ReportProgress;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.portal.demo.DemoStory.Outcome;
import vn.lienketvung.portal.demo.DemoStory.Promise;

/** What became of the promises of a {@link DemoStory} once its agreement was in force. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
@ConditionalOnProperty(name = "portal.demo.volume", havingValue = "full")
class DemoStoryKeeping {

    /** One promise as it is played: whose it is, and between which days. */
    private record Scene(
            DemoStory story, AgreementId agreement, int position, Promise promise, int from) {

        /** Days ago: shortly before the due day, or lately when that lies ahead. */
        int end() {
            return Math.max(4, Math.min(from - 12, -promise.dueOn() + 6));
        }

        /** Days ago of the last of its turns. */
        int last() {
            return promise.outcome() == Outcome.CLAIMED ? Math.min(end(), 9) : end() - 2;
        }

        BigDecimal part(int percent) {
            return new BigDecimal(promise.target())
                    .multiply(BigDecimal.valueOf(percent))
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP);
        }
    }

    private final DemoStage stage;
    private final DemoNeighbours neighbours;
    private final CommitmentDesk desk;
    private final ReportProgress report;
    private final DemoClaims claims;

    DemoStoryKeeping(
            DemoStage stage,
            DemoNeighbours neighbours,
            CommitmentDesk desk,
            ReportProgress report,
            DemoClaims claims) {
        this.stage = stage;
        this.neighbours = neighbours;
        this.desk = desk;
        this.report = report;
        this.claims = claims;
    }

    /**
     * @param when tells whether a promise whose last turn was so many days ago is told now
     */
    void tellOf(DemoStory story, AgreementId agreement, int forceDay, IntPredicate when) {
        for (int n = 0; n < story.promises().size(); n++) {
            var scene = new Scene(story, agreement, n, story.promises().get(n), forceDay);
            if (when.test(scene.last())) tell(scene);
        }
    }

    private void tell(Scene scene) {
        var end = scene.end();
        switch (scene.promise().outcome()) {
            case NONE, WAITING -> {}
            case REPORTED -> reports(scene, end);
            case CLAIMED -> claim(scene, Math.min(end, 9), 100);
            case KEPT -> {
                claim(scene, end + 2, 100);
                play(scene, verifier(scene), end, (by, id) -> claims.confirm(id, full(scene), by));
            }
            case PARTLY -> partly(scene, end);
            case EXTENDED -> {
                report(scene, end + 5, 55);
                var day = stage.today().plusDays(75);
                play(scene, implementer(scene), end + 1, (by, id) -> claims.extend(id, day, by));
                play(scene, verifier(scene), end, claims::accept);
            }
            case NOT_KEPT -> {
                report(scene, end + 20, 20);
                play(scene, implementer(scene), end - 1, claims::giveUp);
                play(scene, verifier(scene), end - 2, claims::accept);
            }
            case WAIVED -> {
                play(scene, implementer(scene), end, claims::waive);
                play(scene, verifier(scene), end - 1, claims::accept);
                play(scene, coordinator(scene), end - 2, claims::accept);
            }
            case TRANSFERRED -> transfer(scene, end);
        }
    }

    private void reports(Scene scene, int end) {
        var percent = scene.promise().percent();
        var middle = (scene.from() + end) / 2;
        if (middle > end + 5) report(scene, middle, percent / 2);
        report(scene, end, percent);
    }

    private void partly(Scene scene, int end) {
        var percent = scene.promise().percent();
        report(scene, end + 3, percent);
        play(scene, implementer(scene), end + 2, claims::claimPart);
        play(scene, head(scene), end + 1, claims::countersign);
        play(
                scene,
                verifier(scene),
                end,
                (by, id) -> claims.confirmPart(id, scene.part(percent), by));
    }

    private void transfer(Scene scene, int end) {
        var promise = scene.promise();
        var acceptor =
                scene.story().provinces().stream()
                        .filter(each -> !each.equals(promise.implementer()))
                        .filter(each -> !each.equals(promise.verifier()))
                        .findFirst()
                        .orElseThrow();
        var body = neighbours.departmentOf(acceptor);
        play(scene, implementer(scene), end, (by, id) -> claims.transfer(id, body, by));
        play(scene, verifier(scene), end - 1, claims::accept);
        play(scene, official(acceptor), end - 1, claims::accept);
        play(scene, coordinator(scene), end - 2, claims::accept);
    }

    private void claim(Scene scene, int day, int percent) {
        report(scene, day + 2, percent);
        play(scene, implementer(scene), day + 1, claims::claim);
        play(scene, head(scene), day, claims::countersign);
    }

    private void report(Scene scene, int daysAgo, int percent) {
        play(
                scene,
                implementer(scene),
                daysAgo,
                (by, id) ->
                        report.report(
                                id,
                                new ProgressEntry(
                                        scene.part(percent),
                                        stage.today().minusDays(daysAgo),
                                        "Theo biên bản nghiệm thu khối lượng (minh họa).",
                                        EvidenceKind.DELIVERY_RECORD,
                                        new DemoPaper("bien-ban-%d.pdf".formatted(daysAgo))
                                                .upload()),
                                by));
    }

    private void play(
            Scene scene, DemoActor actor, int daysAgo, BiConsumer<Official, CommitmentId> deed) {
        stage.play(
                Math.max(0, daysAgo),
                actor,
                by -> {
                    // By its place in the text: one that was transferred stands in the list twice.
                    var commitment =
                            desk.of(scene.agreement(), by).stream()
                                    .filter(each -> each.position() == scene.position())
                                    .findFirst()
                                    .orElseThrow();
                    deed.accept(by, commitment.id());
                });
    }

    private static BigDecimal full(Scene scene) {
        return new BigDecimal(scene.promise().target());
    }

    private DemoActor implementer(Scene scene) {
        return official(scene.promise().implementer());
    }

    private DemoActor verifier(Scene scene) {
        return official(scene.promise().verifier());
    }

    private DemoActor head(Scene scene) {
        return neighbours.of(scene.promise().implementer(), Role.DEPARTMENT_HEAD);
    }

    private DemoActor coordinator(Scene scene) {
        return neighbours.coordinatorOf(neighbours.regionOf(scene.promise().implementer()));
    }

    private DemoActor official(String province) {
        return neighbours.of(province, Role.PROVINCIAL_OFFICIAL);
    }
}
