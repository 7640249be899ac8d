package vn.lienketvung.council;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.ocop.Assessment;
import vn.lienketvung.ocop.CouncilRules;
import vn.lienketvung.ocop.CouncilScore;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.StarBand;
import vn.lienketvung.shared.Refusal;

/**
 * What the sheets of a round give together. A floor, or a mandatory condition, is missed when more than half of the
 * sheets miss it.
 *
 * @param sheets each member's, by account
 */
public record CouncilResult(CouncilScore score, Map<AccountId, Assessment> sheets) {

    public CouncilResult {
        sheets = Map.copyOf(sheets);
    }

    /**
     * @param sheets those of the round that lie open
     */
    static CouncilResult of(
            Council council, CouncilRules rules, Map<AccountId, Assessment> sheets) {
        var members =
                council.staying().stream()
                        .map(member -> {
                            var sheet = sheets.get(member.account());
                            return new CouncilScore.Member(
                                    member.account().toString(),
                                    member.isChair(),
                                    member.hasHandedIn(council.round()),
                                    false,
                                    sheet == null ? null : sheet.total());
                        })
                        .toList();
        return new CouncilResult(
                new CouncilScore(rules, members, !council.discussions().isEmpty()), sheets);
    }

    /** What stands against settling on it, all at once. */
    public List<Refusal> obstacles() {
        return score.obstacles();
    }

    /**
     * @throws vn.lienketvung.shared.ActionRefused while anything stands against it
     */
    public BigDecimal mean() {
        return score.mean();
    }

    /** By points alone. */
    public StarBand byPoints() {
        return StarBand.ofPoints(mean());
    }

    /** By points, not above what the floors allow, and none to recognise where a condition is missed. */
    public StarBand band() {
        var band = byPoints();
        while (band.isCertified() && missesFloorOf(band.stars()))
            band = StarBand.ofStars(band.stars() - 1);
        return missedConditions().isEmpty() ? band : band.lower(StarBand.TWO);
    }

    public boolean isCapped() {
        return band() != byPoints();
    }

    /** The criteria whose floor keeps the product from the next band. */
    public List<Criterion> cappingCriteria() {
        if (!isCapped()) return List.of();
        var stars = band().stars() + 1;
        return missedBy(sheet ->
                sheet.unmetFloors(stars).stream().map(floor -> floor.criterion()).toList());
    }

    public List<Criterion> missedConditions() {
        return missedBy(Assessment::unmetConditions);
    }

    private boolean missesFloorOf(int stars) {
        return !missedBy(sheet ->
                        sheet.unmetFloors(stars).stream().map(floor -> floor.criterion()).toList())
                .isEmpty();
    }

    private List<Criterion> missedBy(Function<Assessment, List<Criterion>> missing) {
        return sheets.values().stream()
                .flatMap(sheet -> missing.apply(sheet).stream().distinct())
                .distinct()
                .filter(each -> {
                    var count =
                            sheets.values().stream()
                                    .filter(sheet -> missing.apply(sheet).contains(each))
                                    .count();
                    return count * 2 > sheets.size();
                })
                .sorted(Comparator.comparing(Criterion::code))
                .toList();
    }
}
