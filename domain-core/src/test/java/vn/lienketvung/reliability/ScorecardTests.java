package vn.lienketvung.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.reliability.ReliabilityMother.HUNG;
import static vn.lienketvung.reliability.ReliabilityMother.WEIGHTS;
import static vn.lienketvung.reliability.ReliabilityMother.fact;
import static vn.lienketvung.reliability.ReliabilityMother.notKept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.NonPerformanceCause;
import vn.lienketvung.identity.Cast;

class ScorecardTests {

    @Test
    void theScoreIsTheMeanOfThePoints() {
        var card =
                card(
                        fact(CommitmentStatus.FULFILLED, true),
                        fact(CommitmentStatus.FULFILLED, true),
                        fact(CommitmentStatus.FULFILLED, false),
                        fact(CommitmentStatus.PARTLY_FULFILLED, false),
                        fact(CommitmentStatus.ACTIVE, false),
                        notKept(NonPerformanceCause.POOR_EXECUTION));
        assertThat(card.score()).isEqualByComparingTo("53.3"); // 320 / 6
        assertThat(card.counted()).isEqualTo(6);
        assertThat(card.number(Keeping.OVERDUE)).isOne();
        assertThat(card.number(Keeping.NOT_KEPT)).isOne();
    }

    @Test
    void withFourCommitmentsThereIsNoScoreWithFiveThereIs() {
        assertThat(card(kept(4)).score()).isNull();
        assertThat(card(kept(5)).score()).isEqualByComparingTo("100");
    }

    @Test
    void whatDoesNotCountChangesNeitherScoreNorNumber() {
        var with =
                Stream.concat(
                                Stream.of(kept(5)),
                                Stream.of(
                                        notKept(NonPerformanceCause.FORCE_MAJEURE),
                                        notKept(NonPerformanceCause.COUNTERPART_DELAY),
                                        fact(CommitmentStatus.CLAIMED, false),
                                        fact(CommitmentStatus.WAITING, false)))
                        .toArray(CommitmentFact[]::new);
        assertThat(card(with).score()).isEqualByComparingTo("100");
        assertThat(card(with).counted()).isEqualTo(5);
        assertThat(card(with).total()).isEqualTo(9);
        assertThat(card(with).number(Keeping.EXCUSED)).isEqualTo(2);
    }

    @Test
    void excusesAloneMakeNoScore() {
        var excused = new CommitmentFact[6];
        Arrays.setAll(excused, _ -> notKept(NonPerformanceCause.FORCE_MAJEURE));
        assertThat(card(excused).score()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = NonPerformanceCause.class,
            mode = Mode.EXCLUDE,
            names = {"FORCE_MAJEURE", "COUNTERPART_DELAY"})
    void everyOtherCauseCounts(NonPerformanceCause cause) {
        assertThat(Keeping.of(notKept(cause), true)).isEqualTo(Keeping.NOT_KEPT);
    }

    @ParameterizedTest
    @CsvSource({
        "KEPT_IN_TIME, 0, 0, false, 100",
        "KEPT_IN_TIME, 2, 1, false, 85",
        "KEPT_LATE, 1, 0, true, 45",
        "NOT_KEPT, 5, 0, false, 0",
        "OVERDUE, 0, 0, true, 0"
    })
    void whatTakesPointsOffNeverGoesBelowZero(
            Keeping keeping, int extensions, int returned, boolean silent, int points) {
        assertThat(WEIGHTS.points(keeping, new Marks(extensions, returned, silent)))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @EnumSource(
            value = Keeping.class,
            names = {"EXCUSED", "UNANSWERED", "WAITING", "NOT_DUE"})
    void whatDoesNotCountHasNoPoints(Keeping keeping) {
        assertThat(keeping.counts()).isFalse();
        assertThatThrownBy(() -> WEIGHTS.worth(keeping))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void marksAreCountedByCommitmentAndNotByTimes() {
        var card =
                card(
                        fact(
                                UUID.randomUUID(),
                                CommitmentStatus.FULFILLED,
                                true,
                                null,
                                new Marks(3, 2, false),
                                HUNG),
                        fact(
                                UUID.randomUUID(),
                                CommitmentStatus.ACTIVE,
                                false,
                                null,
                                new Marks(0, 1, true),
                                HUNG));
        assertThat(List.of(card.extended(), card.returned(), card.silent()))
                .containsExactly(1, 2, 1);
    }

    @Test
    void everyLeaderHasTheFiguresOfTheirOwnCommitments() {
        var other = new Answerable(null, "Kiều Thanh Bình", "Giám đốc");
        var facts = new ArrayList<>(List.of(kept(5)));
        facts.add(fact(UUID.randomUUID(), CommitmentStatus.ACTIVE, false, null, Marks.NONE, other));
        facts.add(
                fact(
                        UUID.randomUUID(),
                        CommitmentStatus.ACTIVE,
                        false,
                        null,
                        Marks.NONE,
                        new Answerable(null, "Kiều Thanh Bình", "Giám đốc")));
        facts.add(
                fact(
                        UUID.randomUUID(),
                        CommitmentStatus.ACTIVE,
                        false,
                        null,
                        Marks.NONE,
                        new Answerable(Cast.LAN.account().value(), "Kiều Thanh Bình", "Giám đốc")));
        var record = ReliabilityMother.of(facts);
        assertThat(record.leaders()).hasSize(3);
        assertThat(record.card(HUNG, WEIGHTS).score()).isEqualByComparingTo("100");
        assertThat(record.card(other, WEIGHTS).total())
                .as("whoever has an account is somebody else")
                .isEqualTo(2);
        assertThat(record.card(other, WEIGHTS).score()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Keeping.class)
    void addressesNameEveryKind(Keeping keeping) {
        assertThat(Keeping.parse(keeping.text())).contains(keeping);
    }

    private static CommitmentFact[] kept(int many) {
        return Stream.generate(() -> fact(CommitmentStatus.FULFILLED, true))
                .limit(many)
                .toArray(CommitmentFact[]::new);
    }

    private static Scorecard card(CommitmentFact... facts) {
        return ReliabilityMother.of(List.of(facts)).card(WEIGHTS);
    }
}
