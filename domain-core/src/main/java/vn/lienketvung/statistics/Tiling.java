package vn.lienketvung.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.lienketvung.geography.UnitId;

/**
 * Figures of provinces that lie side by side within a place, and what of the place they leave open.
 *
 * @param open the pieces that no figure covers
 */
record Tiling(List<KnownFigure> tiles, Set<UnitId> open) {

    /**
     * Provinces either lie apart or one within the other, so that taking the largest first leaves no gap that another choice
     * would close, and takes no piece twice.
     */
    static Tiling of(Place place, Collection<KnownFigure> figures, Mosaic mosaic) {
        var open = new HashSet<>(mosaic.pieces(place));
        var parts = Set.copyOf(mosaic.parts(place));
        var tiles = new ArrayList<KnownFigure>();
        figures.stream()
                .sorted(largestFirst(parts, mosaic))
                .forEach(figure -> {
                    var ground = mosaic.pieces(figure.key().place());
                    if (!ground.isEmpty() && open.containsAll(ground)) {
                        open.removeAll(ground);
                        tiles.add(figure);
                    }
                });
        return new Tiling(List.copyOf(tiles), Set.copyOf(open));
    }

    /** Of two with the same territory, the one that one would count. */
    private static Comparator<KnownFigure> largestFirst(Set<UnitId> parts, Mosaic mosaic) {
        return Comparator.comparing(
                        (KnownFigure figure) -> -mosaic.pieces(figure.key().place()).size())
                .thenComparing(figure -> !parts.contains(unit(figure)))
                .thenComparing(figure -> figure.key().place().toString());
    }

    /** The unit of a figure that is known to be of a province. */
    static UnitId unit(KnownFigure figure) {
        return ((Place.Province) figure.key().place()).unit();
    }

    /** What is open, by the names of whole parts where these are missing wholly. */
    List<UnitId> lacking(Place place, Mosaic mosaic) {
        var lacking = new ArrayList<UnitId>();
        for (var part : mosaic.parts(place)) {
            var ground = mosaic.pieces(Place.province(part));
            if (open.containsAll(ground)) lacking.add(part);
            else ground.stream().filter(open::contains).sorted(BY_CODE).forEach(lacking::add);
        }
        return lacking;
    }

    private static final Comparator<UnitId> BY_CODE = Comparator.comparing(UnitId::code);
}
