package vn.lienketvung.report.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.analysis.ObstacleKind;
import vn.lienketvung.register.Places;
import vn.lienketvung.report.Figures;
import vn.lienketvung.report.ReportTable;
import vn.lienketvung.report.Resource;

/** The rows of a report's tables: their order and their names. */
class ReportRows {

    private final Speech speech;
    private final Map<String, String> provinces = new LinkedHashMap<>();

    ReportRows(Places places, Speech speech) {
        this.speech = speech;
        for (var region : places.regions())
            for (var province : region.provinces())
                provinces.put(province.code().value(), province.name());
    }

    /** Fields and kinds in their order, provinces in that of the country's regions, resources by kind and name. */
    List<String> of(ReportTable table, Figures figures) {
        var known = figures.rows(table);
        return switch (table) {
            case AGREEMENTS ->
                    among(known, Stream.concat(names(CooperationField.values()), Stream.of("")));
            case OBSTACLES -> among(known, names(ObstacleKind.values()));
            case PLEDGES ->
                    among(
                            known,
                            names(PledgeKind.values())
                                    .flatMap(kind ->
                                            known.stream()
                                                    .filter(row -> row.startsWith(kind))
                                                    .sorted()));
            case CONTRIBUTIONS ->
                    among(known, provinces.keySet().stream()).stream()
                            .filter(row -> saysSomething(table, row, figures))
                            .toList();
            default -> among(known, provinces.keySet().stream());
        };
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }

    private static List<String> among(List<String> known, Stream<String> order) {
        return order.filter(known::contains).toList();
    }

    /** Zeros of a partner are written down to be compared, not to be read. */
    private static boolean saysSomething(ReportTable table, String row, Figures figures) {
        return table.measures().stream()
                .map(measure -> figures.at(table, row, measure))
                .anyMatch(value -> value != null && value.signum() != 0);
    }

    /** The field, the obstacle, the resource or the province that a row is about. */
    String name(ReportTable table, String row) {
        return switch (table) {
            case AGREEMENTS -> row.isEmpty() ? speech.say("report.field.none") : field(row);
            case OBSTACLES ->
                    names(ObstacleKind.values()).anyMatch(row::equals)
                            ? speech.say("ObstacleKind." + row)
                            : row;
            case PLEDGES -> Resource.parse(row).map(this::name).orElse(row);
            default -> province(row);
        };
    }

    private String field(String row) {
        return names(CooperationField.values()).anyMatch(row::equals)
                ? speech.say("CooperationField." + row)
                : row;
    }

    private String name(Resource resource) {
        var what = resource.what();
        return what == null
                ? speech.say("report.resource." + resource.kind())
                : speech.say(
                        "report.resource.IN_KIND",
                        what.substring(0, Math.min(1, what.length())).toUpperCase(Locale.ROOT)
                                + what.substring(Math.min(1, what.length())),
                        String.valueOf(resource.unit()));
    }

    String province(String code) {
        return provinces.getOrDefault(code, code);
    }
}
