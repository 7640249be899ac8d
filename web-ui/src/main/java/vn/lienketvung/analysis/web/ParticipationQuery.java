package vn.lienketvung.analysis.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienketvung.analysis.EquitySplit;
import vn.lienketvung.analysis.Participation.Part;
import vn.lienketvung.analysis.Participation.Question;
import vn.lienketvung.analysis.ParticipationMeasure;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.geography.UnitType;

/** What the address of a list of those who take part asks for; what makes no sense is left out. */
record ParticipationQuery(ParticipationMeasure measure, @Nullable Part part) {

    static final String PAGE = OverviewQuery.OVERVIEW + "/tham-gia";
    static final String LIST = PAGE + "/danh-sach";

    private static final String MEASURE = "gi";
    private static final String FORMER = "tinh-cu";
    private static final String TYPE = "loai";
    private static final String UNDIVIDED = "khong-ro";

    static ParticipationQuery of(Map<String, String> parameters) {
        return new ParticipationQuery(
                Optional.ofNullable(parameters.get(MEASURE))
                        .flatMap(ParticipationMeasure::parse)
                        .orElse(ParticipationMeasure.PRODUCTS),
                part(parameters.get(FORMER), parameters.get(TYPE)));
    }

    private static @Nullable Part part(@Nullable String former, @Nullable String type) {
        if (UNDIVIDED.equals(former)) return new Part.Undivided();
        if (former != null && former.matches("\\d{2}")) return new Part.Former(former);
        return Stream.of(UnitType.values())
                .filter(each -> slug(each).equals(type))
                .findFirst()
                .map(Part.OfType::new)
                .orElse(null);
    }

    static String page(String path, Scope scope) {
        return address(path, scope).build().toUriString();
    }

    /** The address of the list behind a figure. */
    static String list(Scope scope, ParticipationMeasure measure, Part part) {
        var address = address(LIST, scope).queryParam(MEASURE, measure.text());
        switch (part) {
            case Part.Former(String code) -> address.queryParam(FORMER, code);
            case Part.Undivided _ -> address.queryParam(FORMER, UNDIVIDED);
            case Part.OfType(UnitType type) -> address.queryParam(TYPE, slug(type));
        }
        return address.build().toUriString();
    }

    Question question(Scope scope) {
        return new Question(measure, scope.provinces(), part);
    }

    private static UriComponentsBuilder address(String path, Scope scope) {
        return UriComponentsBuilder.fromUriString(OverviewQuery.overview(path, scope, null));
    }

    private static String slug(UnitType type) {
        return EquitySplit.types().contains(type)
                ? type.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : "";
    }
}
