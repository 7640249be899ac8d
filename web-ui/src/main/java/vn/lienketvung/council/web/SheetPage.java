package vn.lienketvung.council.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.council.CouncilDesk.Opened;
import vn.lienketvung.dossier.CriterionEvidence;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.LocalFinding;
import vn.lienketvung.dossier.Sections;
import vn.lienketvung.ocop.Assessment;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.CriterionOption;

/** What a member scores: the criteria, what the producer says to each and proves, and what the commune found. */
record SheetPage(Dossier dossier, int round, List<SheetSection> sections) {

    /**
     * A section of the criteria.
     *
     * @param unchanged whether the producer says and proves what it did in the dossier before
     */
    record SheetSection(
            String code,
            String title,
            boolean unchanged,
            List<SheetQuestion> questions,
            List<SheetCondition> conditions) {}

    /** A condition that must hold for the product to be assessed at all. */
    record SheetCondition(String code, String text, boolean said) {}

    /**
     * One question.
     *
     * @param index its place in the form, from 0
     * @param claimed what the producer chose; null for nothing
     */
    record SheetQuestion(
            int index,
            String code,
            String mark,
            String title,
            @Nullable String note,
            int maxPoints,
            List<SheetCase> cases,
            @Nullable String claimed,
            List<CriterionEvidence> evidence) {}

    /** The answers of one case; the title is null where there are no cases. */
    record SheetCase(@Nullable String title, List<SheetOption> options) {}

    /** One answer. */
    record SheetOption(String value, String label, int points, @Nullable Integer stars) {}

    public List<LocalFinding> findings() {
        return dossier.findings();
    }

    List<String> codes() {
        return sections.stream()
                .flatMap(each -> each.questions().stream())
                .map(SheetQuestion::code)
                .toList();
    }

    static SheetPage of(Opened opened, int round, boolean english) {
        var claimed = opened.dossier().score().on(opened.set());
        return new SheetPage(
                opened.dossier(),
                round,
                Sections.of(opened.set()).stream()
                        .map(each -> section(each, opened, claimed, english))
                        .toList());
    }

    private static SheetSection section(
            Criterion section, Opened opened, Assessment claimed, boolean english) {
        return new SheetSection(
                section.code(),
                section.text().title(english),
                opened.isUnchanged(section),
                section.questions().map(each -> question(each, opened, claimed, english)).toList(),
                section.all().flatMap(each -> condition(each, claimed)).toList());
    }

    private static Stream<SheetCondition> condition(Criterion criterion, Assessment claimed) {
        var text = criterion.text().condition();
        return text == null
                ? Stream.empty()
                : Stream.of(
                        new SheetCondition(
                                criterion.code(),
                                text,
                                claimed.score().conditions().contains(criterion.code())));
    }

    private static SheetQuestion question(
            Criterion asked, Opened opened, Assessment claimed, boolean english) {
        var cases =
                asked.isAnswered()
                        ? List.of(new SheetCase(null, options(asked)))
                        : asked.divisions().stream()
                                .map(each ->
                                        new SheetCase(each.text().title(english), options(each)))
                                .toList();
        return new SheetQuestion(
                opened.set().questions().indexOf(asked),
                asked.code(),
                asked.mark(),
                asked.text().title(english),
                asked.text().note(),
                asked.maxPoints(),
                cases,
                asked.answers()
                        .flatMap(each -> claimed.chosen(each).stream())
                        .map(CriterionOption::label)
                        .findFirst()
                        .orElse(null),
                opened.dossier().evidenceOf(asked.code()));
    }

    private static List<SheetOption> options(Criterion answered) {
        return answered.options().stream()
                .map(option ->
                        new SheetOption(
                                answered.code() + ":" + option.number(),
                                option.label(),
                                option.points(),
                                option.stars()))
                .toList();
    }
}
