package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.statistics.ReadSeries.OpenSeries;

/** Where one figure that a province owes is looked at and worked on. */
@UseCase
public class SubmissionDesk {

    private final CollectionRules rules;
    private final ReadSeries read;
    private final FigureSubmissions submissions;
    private final Clearance clearance;
    private final Clock clock;

    public SubmissionDesk(
            CollectionRules rules,
            ReadSeries read,
            FigureSubmissions submissions,
            Clearance clearance,
            Clock clock) {
        this.rules = rules;
        this.read = read;
        this.submissions = submissions;
        this.clearance = clearance;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the province, of today, owes no such figure
     * @throws NotPermitted unless it is the person's affair
     */
    public Opened open(Asked asked, Official by) {
        var series = read.open(asked.indicator(), null);
        var today = VietnamTime.today(clock);
        var duty =
                Duties.of(rules.all(), List.of(series.indicator()), today)
                        .find(asked.indicator(), asked.period())
                        .orElseThrow(() -> new NotFound("duty", asked));
        var place =
                series.mosaic().provincesOn(today).stream()
                        .filter(each -> asked.province().equals(code(each)))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("duty", asked));
        var key = duty.key(place);
        var opened =
                new Opened(
                        duty,
                        key,
                        submissions.find(key).orElse(null),
                        series,
                        new SubmissionRights(asked.province(), by));
        permit(opened.rights().mayFollow(), opened, "figure.follow");
        return opened;
    }

    private static @Nullable ProvinceCode code(Place place) {
        return place instanceof Place.Province(var unit) ? new ProvinceCode(unit.code()) : null;
    }

    /**
     * @throws NotFound when nobody owes such a figure
     */
    Duty duty(FigureKey key) {
        var indicator = read.open(key.indicator(), null).indicator();
        return Duties.of(rules.all(), List.of(indicator), VietnamTime.today(clock))
                .find(key.indicator(), key.period())
                .orElseThrow(() -> new NotFound("duty", key));
    }

    /**
     * @throws NotPermitted with the name of the province, unless allowed
     */
    public void permit(boolean allowed, Opened opened, String action) {
        clearance.permit(allowed, action, opened.provinceName());
    }

    /**
     * @throws NotPermitted unless allowed
     */
    public void permit(boolean allowed, String action) {
        clearance.permit(allowed, action, null);
    }

    /**
     * One figure that lies open.
     *
     * @param submission null as long as nothing was entered
     * @param series what is published of the indicator
     */
    public record Opened(
            Duty duty,
            FigureKey key,
            @Nullable FigureSubmission submission,
            OpenSeries series,
            SubmissionRights rights) {

        /** What everybody reads of it now; empty when nothing is published. */
        public Optional<KnownFigure> published() {
            return series.series().read(key.place(), key.period()) instanceof Reading.Given(var of)
                    ? Optional.of(of)
                    : Optional.empty();
        }

        /** The figure of the newest earlier period of the same length. */
        public Optional<OutlierRule.Last> last() {
            return OutlierRule.last(key, series);
        }

        /** What the value departs strongly from. */
        public List<Outlier> outliers(BigDecimal value) {
            return OutlierRule.of(key, value, series);
        }

        String provinceName() {
            return key.place() instanceof Place.Province(var unit)
                    ? series.mosaic().unit(unit).latest().name()
                    : key.place().toString();
        }

        /** The number of the newest turn; 0 before the first. */
        public int seen() {
            return submission == null ? 0 : submission.seen();
        }

        /**
         * @throws EditConflict when somebody took a turn that the person did not see
         */
        void require(int seen) {
            if (seen != seen()) throw new EditConflict(FigureEvent.SUBJECT, key);
        }
    }
}
