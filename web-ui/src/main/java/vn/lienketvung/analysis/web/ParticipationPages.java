package vn.lienketvung.analysis.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.EquitySplit;
import vn.lienketvung.analysis.EquitySplit.Merged;
import vn.lienketvung.analysis.Participation.Part;
import vn.lienketvung.analysis.ParticipationMeasure;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.analysis.web.ParticipationPage.Cell;
import vn.lienketvung.analysis.web.ParticipationPage.Group;
import vn.lienketvung.analysis.web.ParticipationPage.Row;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitType;
import vn.lienketvung.register.Places.ProvinceName;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.web.chart.ChartFoot;

/** Lays the equity split out: former provinces inside merged ones, and kinds of communes. */
@Component
class ParticipationPages {

    private final OverviewWords words;
    private final ParticipationFinding finding;

    ParticipationPages(OverviewWords words, ParticipationFinding finding) {
        this.words = words;
        this.finding = finding;
    }

    /**
     * @param groups the regions of the scope with its provinces
     */
    ParticipationPage page(
            EquitySplit split, Scope scope, List<RegionGroup> groups, LocalDate today) {
        var merged = merged(split, groups);
        return new ParticipationPage(
                above(scope, groups),
                finding.of(merged, groups),
                heads(),
                merged.stream().map(each -> group(each, scope, groups)).toList(),
                foot("tinh-cu", scope, today, undivided(merged)),
                EquitySplit.types().stream().map(each -> row(split, each, scope)).toList(),
                foot("loai-xa", scope, today, unplaced(split)));
    }

    List<Merged> merged(EquitySplit split, List<RegionGroup> groups) {
        return split.merged(names(groups).map(ProvinceName::code).toList());
    }

    List<String> heads() {
        return Stream.of(ParticipationMeasure.values()).map(this::head).toList();
    }

    String head(ParticipationMeasure measure) {
        return words.say("ParticipationMeasure." + measure.name());
    }

    String above(Scope scope, List<RegionGroup> groups) {
        return words.say("analysis.part.title") + " · " + words.place(scope, groups);
    }

    String type(UnitType type) {
        return words.say("analysis.part.type." + type.name());
    }

    private Group group(Merged merged, Scope scope, List<RegionGroup> groups) {
        var of = scope.of(merged.province());
        var rows = new ArrayList<Row>();
        for (var part : merged.parts())
            rows.add(
                    new Row(
                            part.former().name(),
                            cells(each ->
                                    cell(
                                            part.count(each),
                                            merged.share(part, each),
                                            merged.isBehind(part, each),
                                            of,
                                            each,
                                            new Part.Former(part.former().code())))));
        if (merged.hasUndivided())
            rows.add(
                    new Row(
                            words.say("analysis.part.undivided"),
                            cells(each ->
                                    cell(
                                            merged.undivided(each),
                                            null,
                                            false,
                                            of,
                                            each,
                                            new Part.Undivided()))));
        return new Group(name(groups, merged.province()), rows);
    }

    private Row row(EquitySplit split, UnitType type, Scope scope) {
        return new Row(
                type(type),
                cells(each ->
                        cell(
                                split.ofType(each, type),
                                split.share(each, type),
                                false,
                                scope,
                                each,
                                new Part.OfType(type))));
    }

    private static List<Cell> cells(Function<ParticipationMeasure, Cell> making) {
        return Stream.of(ParticipationMeasure.values()).map(making).toList();
    }

    private Cell cell(
            int count,
            @Nullable BigDecimal share,
            boolean behind,
            Scope scope,
            ParticipationMeasure measure,
            Part part) {
        return new Cell(
                words.number(count),
                count == 0 ? null : ParticipationQuery.list(scope, measure, part),
                share == null ? null : words.percent(share),
                behind);
    }

    private String undivided(List<Merged> merged) {
        int commitments =
                merged.stream()
                        .mapToInt(each -> each.undivided(ParticipationMeasure.COMMITMENTS))
                        .sum();
        return words.say("analysis.part.foot.parts", commitments);
    }

    /** How many name no commune, and so stand under no kind. */
    private String unplaced(EquitySplit split) {
        return words.say(
                "analysis.part.foot.types",
                split.ofType(ParticipationMeasure.PRODUCTS, null),
                split.ofType(ParticipationMeasure.COMMITMENTS, null));
    }

    private ChartFoot foot(String table, Scope scope, LocalDate today, String note) {
        var path = ParticipationQuery.PAGE + "/" + table;
        return new ChartFoot(
                words.say("analysis.part.source"),
                today,
                ParticipationQuery.page(path + ".xlsx", scope),
                ParticipationQuery.page(path + ".csv", scope),
                null,
                note);
    }

    static String name(List<RegionGroup> groups, ProvinceCode code) {
        return names(groups)
                .filter(each -> each.code().equals(code))
                .map(ProvinceName::name)
                .findFirst()
                .orElse(code.value());
    }

    private static Stream<ProvinceName> names(List<RegionGroup> groups) {
        return groups.stream().flatMap(group -> group.provinces().stream());
    }
}
