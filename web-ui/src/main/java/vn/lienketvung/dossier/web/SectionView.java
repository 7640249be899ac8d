package vn.lienketvung.dossier.web;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.dossier.DossierDesk.Opened;
import vn.lienketvung.dossier.Gap;
import vn.lienketvung.dossier.Sections;
import vn.lienketvung.dossier.Shortcoming;
import vn.lienketvung.ocop.Criterion;

/**
 * A section with everything that is answered in it.
 *
 * @param points of what is chosen
 * @param gaps what is still missing in it
 * @param unchanged whether it says and proves what it did in the dossier before
 */
record SectionView(
        String code,
        String title,
        int maxPoints,
        int points,
        List<AskedView> asked,
        List<ConditionView> conditions,
        List<Shortcoming> shortcomings,
        List<Gap> gaps,
        boolean unchanged) {

    /** A condition that must hold for the product to be assessed at all. */
    record ConditionView(String code, String text, boolean held) {}

    static List<SectionView> all(Opened opened, boolean english) {
        return Sections.of(opened.set()).stream().map(each -> of(each, opened, english)).toList();
    }

    static SectionView of(Criterion section, Opened opened, boolean english) {
        var result = opened.assessment();
        var asked = new ArrayList<AskedView>();
        for (var question : section.questions().toList())
            asked.add(AskedView.of(asked.size(), question, opened.dossier(), result, english));
        return new SectionView(
                section.code(),
                section.text().title(english),
                section.maxPoints(),
                result.points(section),
                asked,
                section.all()
                        .filter(each -> each.text().condition() != null)
                        .map(each -> condition(each, opened))
                        .toList(),
                opened.dossier().shortcomings().stream()
                        .filter(each -> each.section().equals(section.code()))
                        .toList(),
                opened.gaps().stream().filter(gap -> gap.section().equals(section)).toList(),
                opened.isUnchanged(section));
    }

    private static ConditionView condition(Criterion of, Opened opened) {
        var text = of.text().condition();
        return new ConditionView(
                of.code(),
                text == null ? "" : text,
                opened.dossier().score().conditions().contains(of.code()));
    }
}
