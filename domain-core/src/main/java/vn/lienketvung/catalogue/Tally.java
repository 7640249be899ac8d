package vn.lienketvung.catalogue;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.ocop.ProductGroup;
import vn.lienketvung.product.CertificateKind;

/**
 * How many of the products found there are under each value. The values of one kind are counted among those that the other
 * kinds leave, so that choosing a second one never looks as if it found nothing.
 */
public final class Tally {

    private static final int PROVINCES = 100;
    private static final int FEW = 8;

    private final int[] regions = new int[FEW];
    private final int[] provinces = new int[PROVINCES];
    private final int[] groups = new int[FEW];
    private final int[] stars = new int[FEW];
    private final int[] certificates = new int[CertificateKind.values().length];
    private final List<RegionCode> inOrder;
    private int season;

    private Tally(List<RegionCode> inOrder) {
        this.inOrder = inOrder;
    }

    /**
     * @param traits of every product found, whatever the filter says
     * @param inOrder the six regions in their official order
     * @param month the one that counts as now
     */
    static Tally of(long[] traits, CatalogueFilter filter, List<RegionCode> inOrder, Month month) {
        var tally = new Tally(inOrder);
        var tests = tally.tests(filter);
        for (var packed : traits) tally.count(new Traits(packed), tests, month);
        return tally;
    }

    /** One for each kind of value, in the order region, province, group, stars, season, certificate. */
    private List<Predicate<Traits>> tests(CatalogueFilter filter) {
        var season = filter.season();
        var provinces = filter.provinces().stream().map(Tally::number).collect(Collectors.toSet());
        return List.of(
                each ->
                        filter.regions().isEmpty()
                                || filter.regions().contains(inOrder.get(each.region() - 1)),
                each -> provinces.isEmpty() || provinces.contains(each.provinceNumber()),
                each -> filter.groups().isEmpty() || filter.groups().contains(each.group()),
                each -> filter.stars().isEmpty() || filter.stars().contains(each.stars()),
                each -> season == null || each.isInSeason(season),
                each ->
                        filter.certificates().isEmpty()
                                || filter.certificates().stream().anyMatch(each::bears));
    }

    private void count(Traits traits, List<Predicate<Traits>> tests, Month month) {
        int failed = -1;
        for (int kind = 0; kind < tests.size(); kind++) {
            if (tests.get(kind).test(traits)) continue;
            if (failed >= 0) return;
            failed = kind;
        }
        if (failed < 0 || failed == 0) regions[traits.region()]++;
        if (failed < 0 || failed == 1) provinces[traits.provinceNumber()]++;
        if (failed < 0 || failed == 2) groups[traits.groupNumber()]++;
        if (failed < 0 || failed == 3) stars[traits.stars()]++;
        if ((failed < 0 || failed == 4) && traits.isInSeason(month)) season++;
        if (failed < 0 || failed == 5)
            for (var kind : CertificateKind.values())
                if (traits.bears(kind)) certificates[kind.ordinal()]++;
    }

    public int of(RegionCode region) {
        return regions[inOrder.indexOf(region) + 1];
    }

    public int of(ProvinceCode province) {
        return provinces[number(province)];
    }

    public int of(ProductGroup group) {
        return groups[group.number()];
    }

    public int ofStars(int number) {
        return stars[number];
    }

    public int inSeason() {
        return season;
    }

    public int of(CertificateKind kind) {
        return certificates[kind.ordinal()];
    }

    private static int number(ProvinceCode province) {
        return Integer.parseInt(province.value());
    }

    @Override
    public String toString() {
        return Arrays.toString(regions)
                + Arrays.toString(provinces)
                + Arrays.toString(groups)
                + Arrays.toString(stars)
                + season
                + Arrays.toString(certificates);
    }
}
