package vn.lienketvung.dossier.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierDesk.Opened;
import vn.lienketvung.dossier.SectionAnswers;
import vn.lienketvung.dossier.Sections;
import vn.lienketvung.shared.web.Choice;

/**
 * One section to fill in.
 *
 * @param number its place, from 1
 * @param next the code of the section after it; null for the last
 * @param seen what the form must say it saw
 * @param files of this dossier, that may prove more
 */
record SectionPage(
        Dossier dossier,
        SectionView section,
        int number,
        int count,
        @Nullable String previous,
        @Nullable String next,
        String seen,
        List<Choice> files,
        ScoreView score) {

    static SectionPage of(Opened opened, String code, boolean english) {
        var all = Sections.of(opened.set());
        var section = Sections.get(opened.set(), code);
        var at = all.indexOf(section);
        return new SectionPage(
                opened.dossier(),
                SectionView.of(section, opened, english),
                at + 1,
                all.size(),
                at == 0 ? null : all.get(at - 1).code(),
                at + 1 == all.size() ? null : all.get(at + 1).code(),
                SectionAnswers.mark(opened.dossier().score(), section),
                files(opened.dossier()),
                ScoreView.of(opened, english));
    }

    private static List<Choice> files(Dossier dossier) {
        Map<String, String> names = new LinkedHashMap<>();
        dossier.evidence().forEach(each -> names.put(each.file().toString(), each.fileName()));
        return names.entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .toList();
    }
}
