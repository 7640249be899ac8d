package vn.lienketvung.agreement.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.CompareTexts;
import vn.lienketvung.agreement.FieldChange;
import vn.lienketvung.agreement.PartChange;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.agreement.TextComparison;
import vn.lienketvung.agreement.web.ComparisonPage.Chapter;
import vn.lienketvung.agreement.web.ComparisonPage.FieldLine;
import vn.lienketvung.agreement.web.ComparisonPage.PartBlock;
import vn.lienketvung.organisation.OrganisationDirectory;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationSummary;
import vn.lienketvung.shared.web.Fmt;

/** Puts the stored values of two texts into words: names for ids, days and numbers as people write them. */
@Component
class ComparisonWords {

    private static final String FIELD = "agreement.compare.field.";

    private final OrganisationDirectory organisations;
    private final MessageSource messages;
    private final Fmt fmt;

    ComparisonWords(OrganisationDirectory organisations, MessageSource messages, Fmt fmt) {
        this.organisations = organisations;
        this.messages = messages;
        this.fmt = fmt;
    }

    ComparisonPage page(CompareTexts.Compared compared, Locale locale) {
        var comparison = compared.comparison();
        if (comparison == null) return new ComparisonPage(compared.agreement(), null, List.of());
        var names = namesIn(comparison);
        var chapters =
                Arrays.stream(Section.values())
                        .map(section -> chapter(comparison, section, names, locale))
                        .filter(chapter ->
                                !chapter.parts().isEmpty() || !chapter.reasons().isEmpty())
                        .toList();
        return new ComparisonPage(compared.agreement(), comparison, chapters);
    }

    private Chapter chapter(
            TextComparison comparison, Section section, Map<String, String> names, Locale locale) {
        var blocks =
                comparison.parts(section).stream().map(part -> block(part, names, locale)).toList();
        return new Chapter(section, blocks, comparison.reasons(section));
    }

    private PartBlock block(PartChange part, Map<String, String> names, Locale locale) {
        var number = part.part().position() + 1;
        var title = "agreement.compare.part." + part.section();
        var lines =
                part.fields().stream()
                        .filter(change -> !StatedValue.of(change.name()).isHidden())
                        .map(change -> line(change, names, locale))
                        .toList();
        return new PartBlock(
                messages.getMessage(title, new Object[] {number}, locale),
                part.section() == Section.OUTLINE ? null : part.part().headline(),
                part.fate(),
                part.moved(),
                lines);
    }

    private FieldLine line(FieldChange change, Map<String, String> names, Locale locale) {
        var before = shown(change.name(), change.before(), names, locale);
        var after = shown(change.name(), change.after(), names, locale);
        return new FieldLine(
                messages.getMessage(FIELD + change.name(), null, locale),
                StatedValue.of(change.name()).isProse()
                        ? WordDifference.between(before, after)
                        : WordDifference.whole(before, after));
    }

    private String shown(
            String name, @Nullable String value, Map<String, String> names, Locale locale) {
        if (value == null) return "";
        return switch (StatedValue.of(name)) {
            case DAY -> fmt.date(LocalDate.parse(value));
            case NUMBER -> fmt.number(new BigDecimal(value));
            case BODY -> names.getOrDefault(value, value);
            case KIND -> word("AgreementKind." + value, locale);
            case COOPERATION -> word("CooperationField." + value, locale);
            case GIFT -> word("PledgeKind." + value, locale);
            case PLACE ->
                    messages.getMessage(
                            "agreement.compare.part.COMMITMENTS",
                            new Object[] {Integer.parseInt(value) + 1},
                            locale);
            case STEPS -> lines(value, this::step);
            case OBJECTIVES -> lines(value, ComparisonWords::objective);
            case PROSE, PLAIN, HIDDEN -> value;
        };
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static String lines(String value, Function<List<String>, String> line) {
        return value.lines()
                .map(each -> line.apply(Arrays.asList(each.split("\t", -1))))
                .collect(Collectors.joining("\n"));
    }

    private String step(List<String> pieces) {
        var day = pieces.size() > 1 && !pieces.get(1).isEmpty() ? pieces.get(1) : null;
        var value = pieces.size() > 2 && !pieces.get(2).isEmpty() ? pieces.get(2) : null;
        var date = day == null ? "…" : fmt.date(LocalDate.parse(day));
        var count = value == null ? "" : " (" + fmt.number(new BigDecimal(value)) + ")";
        return "- " + date + ": " + pieces.getFirst() + count;
    }

    private static String objective(List<String> pieces) {
        var document = pieces.getFirst();
        return "- " + (pieces.size() > 1 ? pieces.get(1) + " (" + document + ")" : document);
    }

    private Map<String, String> namesIn(TextComparison comparison) {
        var ids =
                comparison.parts().stream()
                        .flatMap(part -> part.fields().stream())
                        .filter(change -> StatedValue.of(change.name()) == StatedValue.BODY)
                        .flatMap(change -> Stream.of(change.before(), change.after()))
                        .filter(Objects::nonNull)
                        .map(id -> new OrganisationId(UUID.fromString(id)))
                        .distinct()
                        .toList();
        var names = new HashMap<String, String>();
        if (!ids.isEmpty())
            for (OrganisationSummary body : organisations.findAll(ids))
                names.put(body.id().toString(), body.name());
        return names;
    }
}
