package vn.lienketvung.analysis.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.analysis.CommitmentList;
import vn.lienketvung.analysis.CommitmentList.Question;
import vn.lienketvung.analysis.ObstacleAge;
import vn.lienketvung.analysis.Overview;
import vn.lienketvung.analysis.Period;
import vn.lienketvung.analysis.Situation;
import vn.lienketvung.calendar.Reckoning;

/** How long the lists are to which the figures of an overview lead. */
record ListLengths(CommitmentList list, Reckoning reckoning) {

    void equal(Overview overview) {
        var promises = overview.promises();
        var period = overview.period();
        equal(overview, Situation.JUDGED, period, promises.judged());
        equal(overview, Situation.KEPT_IN_TIME, period, promises.keptInTime());
        equal(overview, Situation.LATE, period, promises.late());
        equal(overview, Situation.OVERDUE, period, promises.overdue());
        equal(overview, Situation.CLAIMED, period, promises.claimed());
        equal(overview, Situation.WAITING, period, promises.waiting());
        equal(overview, Situation.OVERDUE, null, overview.overdue());
        equal(overview, Situation.ACTIVE, null, overview.active());
        equal(overview, Situation.SILENT, null, overview.silent());
        for (var age : ObstacleAge.values())
            assertThat(length(overview, Situation.OBSTACLE, null, age))
                    .as("%s", age)
                    .isEqualTo(overview.obstacleCount(age));
    }

    private void equal(
            Overview overview, Situation situation, @Nullable Period period, int figure) {
        assertThat(length(overview, situation, period, null))
                .as("%s %s", situation, period)
                .isEqualTo(figure);
    }

    private long length(
            Overview overview,
            Situation situation,
            @Nullable Period period,
            @Nullable ObstacleAge age) {
        var page =
                list.page(
                        new Question(overview.scope(), situation, period, age),
                        reckoning,
                        overview.silentDays(),
                        1,
                        CommitmentList.MOST);
        assertThat(page.items()).hasSize((int) page.total());
        return page.total();
    }
}
