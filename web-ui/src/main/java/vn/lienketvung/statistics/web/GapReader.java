package vn.lienketvung.statistics.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.statistics.Gaps;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.ReadSeries;
import vn.lienketvung.statistics.ReadSeries.OpenSeries;

/** Opens an indicator beside the population that it is compared by, as both were known on the day of the address. */
@Component
class GapReader {

    private final ReadSeries read;
    private final Clock clock;

    GapReader(ReadSeries read, Clock clock) {
        this.read = read;
        this.clock = clock;
    }

    /**
     * @param query without the day that makes no sense
     */
    record Opened(OpenSeries series, OpenSeries population, GapQuery query, LocalDate today) {}

    Opened open(String code, GapQuery asked) {
        var today = VietnamTime.today(clock);
        var query = asked.series().dayProblem(today) == null ? asked : asked.withoutDay();
        var both =
                read.open(
                        List.of(new IndicatorCode(code), Gaps.POPULATION),
                        query.series().knownOn());
        return new Opened(both.getFirst(), both.getLast(), query, today);
    }
}
