package vn.lienketvung.dossier.web;

import java.util.List;
import vn.lienketvung.dossier.DossierDesk.Opened;
import vn.lienketvung.dossier.Sections;
import vn.lienketvung.ocop.Assessment;
import vn.lienketvung.ocop.Floor;

/**
 * What the producer's own choices give.
 *
 * @param capping the floors because of which it has fewer stars than its points would give
 */
record ScoreView(Assessment result, List<PartView> parts, List<FloorView> capping) {

    /** The points of one part. */
    record PartView(String code, String title, int points, int maxPoints) {}

    /** An option that would have to be reached. */
    record FloorView(String section, String title, String asked) {}

    static ScoreView of(Opened opened, boolean english) {
        var result = opened.assessment();
        return new ScoreView(
                result,
                opened.set().parts().stream()
                        .map(part ->
                                new PartView(
                                        part.code(),
                                        part.text().title(english),
                                        result.points(part),
                                        part.maxPoints()))
                        .toList(),
                result.cappingFloors().stream()
                        .map(floor -> floor(floor, opened, english))
                        .toList());
    }

    private static FloorView floor(Floor floor, Opened opened, boolean english) {
        var section =
                Sections.of(opened.set()).stream()
                        .filter(each -> each.all().anyMatch(floor.criterion()::equals))
                        .findFirst()
                        .orElse(floor.criterion());
        return new FloorView(
                section.code(), floor.criterion().text().title(english), floor.asked().label());
    }
}
