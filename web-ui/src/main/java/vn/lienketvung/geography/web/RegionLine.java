package vn.lienketvung.geography.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lienketvung.geography.Region;
import vn.lienketvung.geography.RegionMembership;

/**
 * A region as the page names it.
 *
 * @param through the former provinces that lie in it, when the province does only by way of them
 */
record RegionLine(String name, String through) {

    static List<RegionLine> of(List<RegionMembership> memberships, boolean english) {
        Map<Region, List<RegionMembership>> byRegion =
                memberships.stream()
                        .collect(
                                Collectors.groupingBy(
                                        RegionMembership::region,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byRegion.entrySet().stream()
                .map(entry ->
                        new RegionLine(
                                english ? entry.getKey().nameEnglish() : entry.getKey().name(),
                                through(entry.getValue(), byRegion.size() > 1)))
                .toList();
    }

    /** Named only where it tells something: in a province that spans regions. */
    private static String through(List<RegionMembership> memberships, boolean spans) {
        return !spans
                ? ""
                : memberships.stream()
                        .map(in -> in.through().latest().name())
                        .collect(Collectors.joining(", "));
    }
}
