package vn.lienketvung.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;

/**
 * One press for several figures. Each is judged by its own rights and state and stands in the trail by itself, as if it had been
 * decided alone: what can be done is done, what cannot be is named with its reason. No transaction holds them together, so that
 * the one which somebody else has just decided takes none of the others with it.
 */
public final class SeveralFigures {

    private final DecideFigure deciding;

    public SeveralFigures(DecideFigure deciding) {
        this.deciding = deciding;
    }

    /**
     * A leader of the province answers for each of the values.
     *
     * @throws NotPermitted when the person approves nothing of the province
     */
    public Outcome approve(Ticked ticked, Official by) {
        deciding.requireApprover(ticked.province(), by);
        return each(ticked, (asked, seen) -> deciding.approve(asked, seen, by));
    }

    /**
     * The region or the ministry accepts each of the values; they are published.
     *
     * @throws NotPermitted when the person locks nothing of the province
     */
    public Outcome lock(Ticked ticked, Official by) {
        deciding.requireLocker(ticked.province(), by);
        return each(ticked, (asked, seen) -> deciding.lock(asked, seen, by));
    }

    private static Outcome each(Ticked ticked, Turn turn) {
        var left = new ArrayList<Left>();
        ticked.seen()
                .forEach((indicator, seen) ->
                        refusal(ticked.asked(indicator), seen, turn)
                                .ifPresent(why -> left.add(new Left(indicator, why))));
        return new Outcome(ticked.seen().size() - left.size(), left);
    }

    private static Optional<Refusal> refusal(Asked asked, int seen, Turn turn) {
        try {
            turn.take(asked, seen);
            return Optional.empty();
        } catch (ActionRefused refused) {
            return Optional.of(refused.refusals().getFirst());
        } catch (EditConflict conflict) {
            return Optional.of(Refusal.of("statistics.rule.several.changed"));
        } catch (NotPermitted denied) {
            return Optional.of(Refusal.of("statistics.rule.several.not-yours"));
        } catch (NotFound nothing) {
            return Optional.of(Refusal.of("statistics.rule.several.nothing"));
        }
    }

    /** What is done to one of them. */
    @FunctionalInterface
    private interface Turn {
        void take(Asked asked, int seen);
    }

    /**
     * Figures of one province and period that somebody ticked.
     *
     * @param seen by the indicator, in the order of the page, the number of the newest turn that the person saw
     */
    public record Ticked(ProvinceCode province, Period period, Map<IndicatorCode, Integer> seen) {

        public Ticked {
            seen = Collections.unmodifiableMap(new LinkedHashMap<>(seen));
        }

        Asked asked(IndicatorCode indicator) {
            return new Asked(province, period, indicator);
        }
    }

    /**
     * What became of the press.
     *
     * @param done how many were decided
     * @param left the others, in the order of the page
     */
    public record Outcome(int done, List<Left> left) {

        public Outcome {
            left = List.copyOf(left);
        }
    }

    /** One that stayed as it was, and why. */
    public record Left(IndicatorCode indicator, Refusal why) {}
}
