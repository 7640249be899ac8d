package vn.lienketvung.portal.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.ConditionTerms;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Role;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.portal.demo.DemoStory.Stage;
import vn.lienketvung.register.Register;
import vn.lienketvung.register.RegisterFilter;

/**
 * Plays the many illustrative agreements, turn by turn on their days, by the same use cases that people use; so that
 * lists, figures and history look as they will after a year of work.
 */
@Component
@Order(300)
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
@ConditionalOnProperty(name = "portal.demo.volume", havingValue = "full")
class DemoStoryTeller implements DemoData {

    private final DemoStoryText text;
    private final DemoStage stage;
    private final DemoCast cast;
    private final Register register;
    private final DemoTurns turns;
    private final DemoReviews reviews;
    private final DemoMending mending;
    private final DemoNeighbours neighbours;
    private final DemoStoryKeeping keeping;
    private final DemoEndings endings;
    private final DemoPaperStories papers;
    private final DemoPledges pledges;

    DemoStoryTeller(
            DemoStoryText text,
            DemoStage stage,
            DemoCast cast,
            Register register,
            DemoTurns turns,
            DemoReviews reviews,
            DemoMending mending,
            DemoNeighbours neighbours,
            DemoStoryKeeping keeping,
            DemoEndings endings,
            DemoPaperStories papers,
            DemoPledges pledges) {
        this.text = text;
        this.stage = stage;
        this.cast = cast;
        this.register = register;
        this.turns = turns;
        this.reviews = reviews;
        this.mending = mending;
        this.neighbours = neighbours;
        this.keeping = keeping;
        this.endings = endings;
        this.papers = papers;
        this.pledges = pledges;
    }

    @Override
    public boolean isThere() {
        if (!neighbours.isThere()) return false;
        var filter = RegisterFilter.none();
        return cast.as(
                lead(DemoStories.read().getFirst()),
                by -> register.totals(filter, by, stage.reckoning()).agreements() > 0);
    }

    @Override
    public void add() {
        DemoStories.read().forEach(this::tell);
    }

    private void tell(DemoStory story) {
        if (story.stage() == Stage.PAPER) {
            papers.tell(story);
            return;
        }
        var id = text.write(story);
        if (story.stage() == Stage.DRAFT) return;
        var day = -story.draftedOn();
        if (pledges(story)) pledges.promise(id, day - 2, lead(story), story.startsOn() + 150);
        turns.send(id, day - 3, lead(story));
        if (story.stage() == Stage.NEGOTIATION) {
            turns.concur(id, day - 7, official(story.provinces().get(1)));
            return;
        }
        for (var province : others(story)) turns.concur(id, day - 7, official(province));
        if (story.stage() == Stage.WITHDRAWN) {
            turns.withdraw(id, day - 9, lead(story), "Hai bên thống nhất chờ quy hoạch vùng.");
            return;
        }
        turns.submit(id, day - 10, lead(story));
        if (story.stage() != Stage.SUBMITTED) review(story, id, day);
    }

    private void review(DemoStory story, AgreementId id, int day) {
        var region = neighbours.regionOf(story.lead());
        var panel = neighbours.panelOf(region);
        reviews.namePanel(id, day - 13, panel);
        switch (story.stage()) {
            case UNDER_REVIEW -> reviews.firstVote(id, day - 15, panel);
            case RETURNED -> reviews.returnForDateAndCost(id, day - 18, panel);
            case RESUBMITTED -> {
                reviews.returnForDateAndCost(id, day - 18, panel);
                mending.mend(story, id, 12);
                reviews.namePanel(id, 8, panel);
                reviews.firstVote(id, 5, panel);
            }
            case REJECTED -> reviews.reject(id, day - 18, panel);
            case CONDITIONAL -> reviews.approveWith(id, day - 18, panel, List.of(condition(story)));
            default -> {
                reviews.approve(id, day - 18, panel);
                if (story.stage() != Stage.APPROVED) sign(story, id, day);
            }
        }
    }

    private void sign(DemoStory story, AgreementId id, int day) {
        IntStream.range(0, story.provinces().size())
                .forEach(n -> {
                    var clerk = neighbours.of(story.provinces().get(n), Role.CLERK);
                    turns.sign(id, day - 24 - n, clerk, (10 + n) + "/TT-UBND");
                });
        var forceDay = Math.min(-story.startsOn(), day - 24 - story.provinces().size());
        if (story.stage() == Stage.SIGNED) return;
        turns.bringIntoForce(forceDay);
        var receiver = official(story.provinces().get(1));
        if (pledges(story)) pledges.tellOf(id, lead(story), receiver, forceDay);
        var end = endings.dayOf(story);
        keeping.tellOf(story, id, forceDay, last -> last >= end);
        endings.end(story, id);
        keeping.tellOf(story, id, forceDay, last -> last < end);
        endings.afterwards(story);
    }

    /** Some that are in force. */
    private static boolean pledges(DemoStory story) {
        return story.stage() == Stage.IN_FORCE && story.promises().size() % 2 == 0;
    }

    private ConditionTerms condition(DemoStory story) {
        return new ConditionTerms(
                "Có văn bản cân đối nguồn vốn cho đoạn giáp ranh",
                stage.today().plusDays(18),
                OrganisationId.ofCommittee(new ProvinceCode(story.lead())));
    }

    private DemoActor lead(DemoStory story) {
        return official(story.lead());
    }

    private DemoActor official(String province) {
        return neighbours.of(province, Role.PROVINCIAL_OFFICIAL);
    }

    private static List<String> others(DemoStory story) {
        return story.provinces().subList(1, story.provinces().size());
    }
}
