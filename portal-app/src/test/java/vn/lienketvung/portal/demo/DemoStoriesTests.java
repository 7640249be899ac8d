package vn.lienketvung.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lienketvung.portal.demo.DemoStory.Outcome;
import vn.lienketvung.portal.demo.DemoStory.Promise;
import vn.lienketvung.portal.demo.DemoStory.Stage;

class DemoStoriesTests {

    private final List<DemoStory> stories = DemoStories.read();

    @Test
    void thereAreAgreementsInEveryStateAndPromisesOfEveryOutcome() {
        assertThat(stories).hasSizeGreaterThan(30);
        assertThat(stories.stream().map(DemoStory::stage).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Stage.class));
        assertThat(promises().stream().map(Promise::outcome).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Outcome.class));
        assertThat(promises()).hasSizeGreaterThan(150);
    }

    @Test
    void everyPromiseIsMadeBetweenTwoPartiesOfItsAgreementWithinItsTerm() {
        for (var story : stories)
            for (var promise : story.promises()) {
                assertThat(story.provinces())
                        .as(promise.text())
                        .contains(promise.implementer(), promise.verifier());
                assertThat(promise.implementer())
                        .as(promise.text())
                        .isNotEqualTo(promise.verifier());
                assertThat(promise.dueOn())
                        .as(promise.text())
                        .isBetween(story.startsOn(), story.endsOn());
            }
    }

    @Test
    void aLineOfAnUnknownKindIsNotPassedOver() {
        assertThatThrownBy(() ->
                        DemoStories.parse(
                                """
                                @ Một thỏa thuận
                                TOURISM | JOINT_PLAN | DRAFT | -1 | 0..1 | 01, 04
                                * lạc dòng
                                """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lạc dòng");
    }

    private List<Promise> promises() {
        return stories.stream().flatMap(story -> story.promises().stream()).toList();
    }
}
