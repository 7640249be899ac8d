package vn.lienketvung.geography.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.Designation;
import vn.lienketvung.geography.Extent;
import vn.lienketvung.geography.Fate;
import vn.lienketvung.geography.MatchKind;
import vn.lienketvung.geography.PlaceAnswer;
import vn.lienketvung.geography.PlaceAnswer.Standing;
import vn.lienketvung.geography.Succession;
import vn.lienketvung.geography.Validity;

/**
 * One found place as the page shows it.
 *
 * @param name what it was on the day asked for, or nearest to it
 * @param names every name it had, oldest first, when there was more than one
 * @param place the names of what it lies in, the smaller first
 * @param regions where it, or what stands in its place, lies on that day
 */
record PlaceRow(
        String code,
        Designation name,
        List<Designation> names,
        Validity validity,
        List<String> place,
        List<RegionLine> regions,
        MatchKind match,
        Standing standing,
        Fate fate,
        List<Part> successors,
        List<Part> predecessors) {

    /**
     * A unit that this one went into or came from.
     *
     * @param province null for a province
     */
    record Part(
            String code,
            String fullName,
            @Nullable String province,
            Extent extent,
            LocalDate on,
            List<RegionLine> regions) {

        public boolean partial() {
            return extent == Extent.PARTIAL;
        }
    }

    static PlaceRow of(PlaceAnswer answer, boolean english) {
        AdministrativeUnit unit = answer.unit();
        LocalDate day = answer.day();
        List<Part> successors =
                answer.successors().stream()
                        .map(link -> part(link, link.successor(), answer, english))
                        .toList();
        List<Part> predecessors =
                answer.predecessors().stream()
                        .map(link -> part(link, link.predecessor(), answer, english))
                        .toList();
        return new PlaceRow(
                unit.code(),
                unit.nearest(day),
                unit.designations().size() > 1 ? unit.designations() : List.of(),
                unit.validity(),
                place(answer),
                regions(answer, successors, predecessors, english),
                answer.match(),
                answer.standing(),
                answer.fate(),
                successors,
                predecessors);
    }

    public boolean byDistrict() {
        return match == MatchKind.DISTRICT;
    }

    public boolean exists() {
        return standing == Standing.EXISTS;
    }

    public boolean hasEnded() {
        return standing == Standing.ENDED;
    }

    public boolean isNotYet() {
        return standing == Standing.NOT_YET;
    }

    /** Those of the unit itself, or of what stands in its place on the day. */
    private static List<RegionLine> regions(
            PlaceAnswer answer, List<Part> successors, List<Part> predecessors, boolean english) {
        return switch (answer.standing()) {
            case EXISTS -> RegionLine.of(answer.around().regionsOf(answer.unit()), english);
            case ENDED -> regionsOf(successors);
            case NOT_YET -> regionsOf(predecessors);
        };
    }

    private static List<RegionLine> regionsOf(List<Part> parts) {
        return parts.stream().flatMap(part -> part.regions().stream()).distinct().toList();
    }

    private static List<String> place(PlaceAnswer answer) {
        String district = answer.unit().formerDistrict();
        String province = provinceName(answer, answer.unit());
        if (province == null) return List.of();
        return district == null ? List.of(province) : List.of(district, province);
    }

    private static Part part(
            Succession link, AdministrativeUnit unit, PlaceAnswer answer, boolean english) {
        return new Part(
                unit.code(),
                unit.nearest(answer.day()).fullName(),
                provinceName(answer, unit),
                link.extent(),
                link.on(),
                RegionLine.of(answer.around().regionsOf(unit), english));
    }

    private static @Nullable String provinceName(PlaceAnswer answer, AdministrativeUnit unit) {
        AdministrativeUnit province = answer.around().provinceOf(unit);
        return province == null ? null : province.nearest(answer.day()).fullName();
    }
}
