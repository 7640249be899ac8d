package vn.lienketvung.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.ocop.CouncilScore.Member;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** The members score on their own; what they have in common is the mean, and only when the council was one. */
class CouncilScoreTests {

    @Test
    void theResultIsTheMeanOfThoseWhoScored() {
        assertThat(council(chair(80), member(83), member(84)).mean()).isEqualTo("82.33");
    }

    @Test
    void totalsMoreThanTenPointsApartMustBeDiscussedFirst() {
        assertThat(council(chair(80), member(90)).mustDiscuss()).isFalse();
        var apart = council(chair(79), member(90));

        assertThat(apart.spread()).isEqualTo(11);
        assertThat(rules(apart)).containsExactly("ocop.rule.must-discuss");
        assertThatThrownBy(apart::mean).isInstanceOf(ActionRefused.class);
        assertThat(new CouncilScore(apart.rules(), apart.members(), true).mean())
                .isEqualTo("84.50");
    }

    @Test
    void howFarApartIsASetting() {
        var apart = council(chair(80), member(86));

        assertThat(new CouncilScore(new CouncilRules(5), apart.members(), false).mustDiscuss())
                .isTrue();
        assertThat(apart.mustDiscuss()).isFalse();
    }

    @Test
    void threeOfFourMembersAndTheChairMustBeThere() {
        assertThat(council(chair(80), member(80), member(80), absent()).hasQuorum()).isTrue();
        assertThat(council(chair(80), member(80), absent()).hasQuorum()).isFalse();
        var withoutChair =
                council(
                        new Member("ct", true, false, false, null),
                        member(80),
                        member(81),
                        member(82));
        assertThat(withoutChair.hasQuorum()).isFalse();
        assertThat(rules(withoutChair)).containsExactly("ocop.rule.no-quorum");
    }

    @Test
    void whoHasAnInterestSitsThereButDoesNotScore() {
        var council = council(chair(80), member(82), conflicted(null));
        assertThat(council.hasQuorum()).isTrue();
        assertThat(council.mean()).isEqualTo("81.00");

        assertThat(rules(council(chair(80), conflicted(100))))
                .containsExactly("ocop.rule.conflict-of-interest");
        assertThat(council(chair(80), conflicted(100)).spread()).isZero();
    }

    @Test
    void everyMemberWhoMayScoreMustHaveScored() {
        assertThat(rules(council(chair(80), member(null))))
                .containsExactly("ocop.rule.totals-missing");
        assertThat(rules(council(new Member("ct", true, true, true, null))))
                .containsExactly("ocop.rule.nobody-scores");
    }

    private static List<String> rules(CouncilScore council) {
        return council.obstacles().stream().map(Refusal::rule).toList();
    }

    private static CouncilScore council(Member... members) {
        return new CouncilScore(CouncilRules.DEFAULT, new ArrayList<>(List.of(members)), false);
    }

    private static Member chair(int total) {
        return new Member("chủ tịch", true, true, false, total);
    }

    private static Member member(@Nullable Integer total) {
        return new Member("ủy viên", false, true, false, total);
    }

    private static Member conflicted(@Nullable Integer total) {
        return new Member("ủy viên", false, true, true, total);
    }

    private static Member absent() {
        return new Member("ủy viên", false, false, false, null);
    }
}
