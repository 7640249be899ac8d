package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ZoningScheme;

/**
 * The Theil index of places in the regions of a scheme: what lies between the regions and what within them, together the index.
 *
 * @param shareBetween of the index, 0 to 1; null when all places are equal and there is nothing to share
 * @param regions in the order of the scheme, what lies outside last
 */
public record GapGroups(
        ZoningScheme scheme,
        BigDecimal between,
        BigDecimal within,
        @Nullable BigDecimal shareBetween,
        List<OfRegion> regions) {

    /** What is below lies within the rounding of numbers. */
    private static final double SMALLEST = 1e-9;

    public GapGroups {
        regions = List.copyOf(regions);
    }

    /**
     * @param region null for what lies outside of all
     * @param share of the region in the whole, 0 to 1
     * @param theil of its places alone
     * @param mean of its places, counted as for the index
     */
    public record OfRegion(
            @Nullable Place region,
            int places,
            BigDecimal mean,
            BigDecimal share,
            BigDecimal theil) {}

    /** @param parts whose values are all above zero, every place of the grouping once */
    static GapGroups of(List<GapPart> parts, boolean weighted, Grouping grouping) {
        var groups = grouping.groups();
        var weighed =
                groups.stream()
                        .map(region ->
                                parts.stream()
                                        .filter(part ->
                                                Objects.equals(
                                                        grouping.regionOf(part.place()), region))
                                        .map(part -> part.weighed(weighted))
                                        .toList())
                        .toList();
        var index = TheilIndex.ofGroups(weighed);
        var regions = new ArrayList<OfRegion>();
        for (int at = 0; at < weighed.size(); at++)
            regions.add(region(groups.get(at), weighed.get(at), index.groups().get(at)));
        return new GapGroups(
                grouping.scheme(),
                GapMeasure.rounded(index.between()),
                GapMeasure.rounded(index.within()),
                index.total() > SMALLEST
                        ? GapMeasure.rounded(index.between() / index.total())
                        : null,
                regions);
    }

    private static OfRegion region(
            @Nullable Place region, List<Weighed> places, TheilIndex.OfGroup index) {
        return new OfRegion(
                region,
                places.size(),
                GapMeasure.rounded(Weighed.mean(places)),
                GapMeasure.rounded(index.share()),
                GapMeasure.rounded(index.index()));
    }
}
