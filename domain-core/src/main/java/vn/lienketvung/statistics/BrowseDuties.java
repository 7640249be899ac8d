package vn.lienketvung.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Whoever works for a province, coordinates a region or looks on for the nation sees what is owed and how far it has come. */
@UseCase
public class BrowseDuties {

    private final CollectionRules rules;
    private final Indicators indicators;
    private final FigureSubmissions submissions;
    private final Territory territory;
    private final Clock clock;

    public BrowseDuties(
            CollectionRules rules,
            Indicators indicators,
            FigureSubmissions submissions,
            Territory territory,
            Clock clock) {
        this.rules = rules;
        this.indicators = indicators;
        this.submissions = submissions;
        this.territory = territory;
        this.clock = clock;
    }

    /**
     * @param period null, or one that nobody owes, for the newest that has ended
     * @throws NotPermitted when the person follows no province
     */
    public Board board(@Nullable Period period, Official by) {
        var today = VietnamTime.today(clock);
        var duties = Duties.of(rules.all(), indicators.all(), today);
        var provinces =
                territory.provincesOn(today).stream()
                        .filter(unit -> new SubmissionRights(code(unit), by).mayFollow())
                        .toList();
        if (provinces.isEmpty()) throw new NotPermitted("figure.follow", null);
        var chosen =
                period != null && duties.periods().contains(period)
                        ? period
                        : duties.current().orElseGet(() -> duties.periods().getLast());
        return new Board(duties, chosen, provinces, today);
    }

    /** What one of the provinces on the board owes, in the order of the catalogue. */
    public List<Line> sheet(Board board, AdministrativeUnit province) {
        var place = Place.province(province.id());
        var submitted =
                submissions.of(place, board.period()).stream()
                        .collect(Collectors.toMap(FigureSubmission::key, Function.identity()));
        return board.duties().in(board.period()).stream()
                .map(duty -> new Line(duty, submitted.get(duty.key(place))))
                .toList();
    }

    /**
     * What one province owes for a period.
     *
     * @throws NotPermitted when the person follows no province
     * @throws NotFound when nothing is owed, or the person does not follow that province
     */
    public List<Line> owed(ProvinceCode province, Period period, Official by) {
        var board = board(period, by);
        var followed =
                board.provinces().stream().filter(unit -> code(unit).equals(province)).findFirst();
        if (followed.isEmpty() || !board.period().equals(period))
            throw new NotFound("duty", province + "/" + period);
        return sheet(board, followed.get());
    }

    /** How far each province on the board has come. */
    public List<Progress> progress(Board board) {
        var owed = board.duties().in(board.period());
        var codes = owed.stream().map(duty -> duty.indicator().code()).collect(Collectors.toSet());
        var standings =
                submissions.standings(board.period()).stream()
                        .filter(each -> codes.contains(each.key().indicator()))
                        .collect(Collectors.groupingBy(each -> each.key().place()));
        var late = owed.stream().filter(duty -> duty.dueOn().isBefore(board.today())).toList();
        return board.provinces().stream()
                .map(unit ->
                        Progress.of(
                                unit,
                                owed,
                                late,
                                standings.getOrDefault(Place.province(unit.id()), List.of())))
                .toList();
    }

    /** The figure of a submission, for whoever may see it. */
    public Optional<FigureKey> find(@Nullable UUID submission) {
        return submission == null
                ? Optional.empty()
                : submissions.find(submission).map(FigureSubmission::key);
    }

    private static ProvinceCode code(AdministrativeUnit unit) {
        return new ProvinceCode(unit.code());
    }

    /**
     * What a person looks through.
     *
     * @param provinces those that the person follows, in Vietnamese order; one at least
     */
    public record Board(
            Duties duties, Period period, List<AdministrativeUnit> provinces, LocalDate today) {}

    /**
     * What is owed, and how far it has come.
     *
     * @param submission null as long as nothing was entered
     */
    public record Line(Duty duty, @Nullable FigureSubmission submission) {}

    /**
     * How far one province has come with a period.
     *
     * @param owed how many figures
     * @param late how many of them have no value although their day has passed
     */
    public record Progress(
            AdministrativeUnit province, int owed, Map<SubmissionState, Integer> counts, int late) {

        static Progress of(
                AdministrativeUnit province,
                List<Duty> owed,
                List<Duty> due,
                List<FigureSubmissions.Standing> standings) {
            var counts = new EnumMap<SubmissionState, Integer>(SubmissionState.class);
            standings.forEach(each -> counts.merge(each.state(), 1, Integer::sum));
            Set<IndicatorCode> given =
                    standings.stream()
                            .map(each -> each.key().indicator())
                            .collect(Collectors.toSet());
            var late =
                    due.stream().filter(duty -> !given.contains(duty.indicator().code())).count();
            return new Progress(province, owed.size(), counts, (int) late);
        }

        public int in(SubmissionState state) {
            return counts.getOrDefault(state, 0);
        }

        /** Without any value. */
        public int missing() {
            return owed - counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
