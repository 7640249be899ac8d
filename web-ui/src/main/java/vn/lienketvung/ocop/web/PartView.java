package vn.lienketvung.ocop.web;

import java.util.List;
import vn.lienketvung.ocop.Assessment;

/** Part A, B or C with its sections. */
record PartView(String code, String title, int maxPoints, int points, List<SectionView> sections) {

    static List<PartView> of(Assessment assessment, boolean english) {
        return assessment.set().parts().stream()
                .map(part ->
                        new PartView(
                                part.code(),
                                part.text().title(english),
                                part.maxPoints(),
                                assessment.points(part),
                                part.divisions().stream()
                                        .map(each -> SectionView.of(each, assessment, english))
                                        .toList()))
                .toList();
    }
}
