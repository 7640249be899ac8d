package vn.lienketvung.analysis.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.EquitySplit;
import vn.lienketvung.analysis.EquitySplit.Merged;
import vn.lienketvung.analysis.ParticipationMeasure;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.web.chart.FigureTable;

/** The equity split as tables to take away: each figure, and its share where there is one. */
@Component
class ParticipationTables {

    private final OverviewWords words;
    private final ParticipationPages pages;

    ParticipationTables(OverviewWords words, ParticipationPages pages) {
        this.words = words;
        this.pages = pages;
    }

    FigureTable parts(EquitySplit split, Scope scope, List<RegionGroup> groups, LocalDate today) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var merged : pages.merged(split, groups)) {
            var province = ParticipationPages.name(groups, merged.province());
            for (var part : merged.parts()) rows.add(row(province, merged, part));
            if (merged.hasUndivided()) rows.add(undivided(province, merged));
        }
        return new FigureTable(
                above(scope, groups, today, "analysis.part.parts"),
                heads("analysis.head.province", "analysis.part.former"),
                rows);
    }

    FigureTable types(EquitySplit split, Scope scope, List<RegionGroup> groups, LocalDate today) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var type : EquitySplit.types()) {
            var row = new ArrayList<@Nullable Object>();
            row.add(pages.type(type));
            for (var measure : ParticipationMeasure.values()) {
                row.add(split.ofType(measure, type));
                row.add(split.share(measure, type));
            }
            rows.add(row);
        }
        return new FigureTable(
                above(scope, groups, today, "analysis.part.types"),
                heads("analysis.part.type"),
                rows);
    }

    private static List<@Nullable Object> row(
            String province, Merged merged, EquitySplit.Part part) {
        var row = begun(province, part.former().name());
        for (var measure : ParticipationMeasure.values()) {
            row.add(part.count(measure));
            row.add(merged.share(part, measure));
        }
        return row;
    }

    private List<@Nullable Object> undivided(String province, Merged merged) {
        var row = begun(province, words.say("analysis.part.undivided"));
        for (var measure : ParticipationMeasure.values()) {
            row.add(merged.undivided(measure));
            row.add(null);
        }
        return row;
    }

    private static List<@Nullable Object> begun(String province, String part) {
        var row = new ArrayList<@Nullable Object>();
        row.add(province);
        row.add(part);
        return row;
    }

    private List<String> above(
            Scope scope, List<RegionGroup> groups, LocalDate today, String title) {
        return List.of(
                pages.above(scope, groups),
                words.say(title),
                words.say("analysis.part.file.source", words.say("analysis.part.source"), today));
    }

    private List<String> heads(String... first) {
        var heads = new ArrayList<String>();
        for (var key : first) heads.add(words.say(key));
        for (var head : pages.heads()) {
            heads.add(head);
            heads.add(words.say("analysis.part.share", head));
        }
        return heads;
    }
}
