package vn.lienketvung.shared.web.chart;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A map of all provinces, shaded by a figure. Whatever is left out of the places is drawn as not reported: no map
 * lacks a province, and none lacks Hoàng Sa and Trường Sa.
 *
 * @param id of the drawing on its page, in letters, digits and dashes
 * @param title what is shown, where and when, in words
 * @param description the finding in one sentence; who listens hears it instead of the drawing
 * @param steps the legend
 * @param lines borders over the provinces, of those who had them until 30 June 2025; none without
 */
public record ProvinceMap(
        String id,
        Boundary boundary,
        String title,
        String description,
        List<MapPlace> places,
        List<MapStep> steps,
        List<Outline> lines) {

    public ProvinceMap {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
        steps = List.copyOf(steps);
        var known = new HashSet<String>();
        boundary.outlines().forEach(outline -> known.add(outline.code()));
        for (var place : places)
            if (!known.remove(place.code()))
                throw new IllegalArgumentException("Unknown or twice: " + place.code());
    }

    /** Without other borders than those of its provinces. */
    public ProvinceMap(
            String id,
            Boundary boundary,
            String title,
            String description,
            List<MapPlace> places,
            List<MapStep> steps) {
        this(id, boundary, title, description, places, steps, List.of());
    }

    /** One province as it is drawn. */
    public record Shape(Outline outline, MapPlace place, String fill) {}

    /** One of the two archipelagos, in the colour of its province. */
    public record Inset(Archipelago archipelago, MapPlace place, String fill) {}

    /** Every province in the order of the codes. */
    public List<Shape> shapes() {
        var said = places.stream().collect(Collectors.toMap(MapPlace::code, Function.identity()));
        return boundary.outlines().stream()
                .map(outline -> shape(outline, said.get(outline.code())))
                .toList();
    }

    private Shape shape(Outline outline, @Nullable MapPlace said) {
        var place = said != null ? said : MapPlace.notReported(outline.code(), outline.name());
        return new Shape(outline, place, Colours.of(place.step(), hatch()));
    }

    /** Both, always. */
    public List<Inset> insets() {
        return Arrays.stream(Archipelago.values()).map(this::inset).toList();
    }

    private Inset inset(Archipelago archipelago) {
        return shapes().stream()
                .filter(shape -> shape.outline().code().equals(archipelago.province()))
                .map(shape -> new Inset(archipelago, shape.place(), shape.fill()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether some province is a link, so that the drawing is a group of links and no picture. */
    public boolean isLinked() {
        return places.stream().anyMatch(place -> place.href() != null);
    }

    /** The same without links, for a file that leaves the portal. */
    public ProvinceMap withoutLinks() {
        return new ProvinceMap(
                id,
                boundary,
                title,
                description,
                places.stream().map(MapPlace::withoutLink).toList(),
                steps,
                lines);
    }

    /** The same with the borders of the 63 over it, for figures that nobody knows of each of them. */
    public ProvinceMap withFormerBorders() {
        return new ProvinceMap(
                id, boundary, title, description, places, steps, Boundary.FORMER.outlines());
    }

    /** Whether the legend explains the hatch. */
    public boolean lacksSome() {
        return shapes().stream().anyMatch(each -> each.place().step() == MapPlace.NOT_REPORTED);
    }

    /** Whether the legend explains the white. */
    public boolean leavesSomeOut() {
        return places.stream().anyMatch(place -> place.step() == MapPlace.OUTSIDE);
    }

    /** Id of the pattern for what was not reported. */
    public String hatch() {
        return id + "-gach";
    }
}
