package vn.lienketvung.product.persistence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.product.Certificate;
import vn.lienketvung.product.Description;
import vn.lienketvung.product.importing.LoadedProducts.Row;
import vn.lienketvung.product.importing.ProducerClue;

/** What a row says, column by column as texts; those of the product are called as in its own table. */
final class StagedProducts {

    private static final Map<String, Function<Description, @Nullable Object>> SAID = said();
    private static final Map<String, Function<ProducerClue, @Nullable Object>> CLUES = clues();
    private static final Map<String, Function<Certificate, @Nullable Object>> CERTIFICATE =
            certificate();

    private StagedProducts() {}

    private static Map<String, Function<Description, @Nullable Object>> said() {
        var said = new LinkedHashMap<String, Function<Description, @Nullable Object>>();
        said.put("name", Description::name);
        said.put("product_set", Description::productSet);
        said.put("story", Description::story);
        said.put("unit", Description::unit);
        said.put("monthly_capacity", Description::monthlyCapacity);
        said.put("harvest", StagedProducts::harvest);
        said.put("packaging", Description::packaging);
        said.put("price_from", each -> each.price() == null ? null : each.price().lowest());
        said.put("price_to", each -> each.price() == null ? null : each.price().highest());
        said.put(
                "origin_province",
                each -> each.origin() == null ? null : each.origin().province().value());
        said.put("origin_commune", each -> each.origin() == null ? null : each.origin().commune());
        return said;
    }

    private static Map<String, Function<ProducerClue, @Nullable Object>> clues() {
        var clues = new LinkedHashMap<String, Function<ProducerClue, @Nullable Object>>();
        clues.put("tax_code", each -> each.taxCode() == null ? null : each.taxCode().value());
        clues.put("producer_name", ProducerClue::name);
        clues.put("producer_province", ProducerClue::province);
        clues.put("producer_commune", ProducerClue::commune);
        return clues;
    }

    private static Map<String, Function<Certificate, @Nullable Object>> certificate() {
        var certificate = new LinkedHashMap<String, Function<Certificate, @Nullable Object>>();
        certificate.put("certificate_kind", Certificate::kind);
        certificate.put("certificate_number", Certificate::number);
        certificate.put("certificate_issuer", Certificate::issuer);
        certificate.put("certificate_expires_on", Certificate::expiresOn);
        return certificate;
    }

    private static @Nullable Object harvest(Description said) {
        return said.harvest().isEmpty()
                ? null
                : said.harvestInOrder().stream()
                        .map(month -> String.valueOf(month.getValue()))
                        .collect(Collectors.joining(" "));
    }

    /** What a product says of itself. */
    static List<String> ofProduct() {
        return List.copyOf(SAID.keySet());
    }

    /** Everything that is set aside, by column, row by row. */
    static Map<String, @Nullable String[]> columns(List<Row> rows) {
        var columns = new LinkedHashMap<String, @Nullable String[]>();
        CLUES.forEach(
                (name, read) -> columns.put(name, texts(rows, row -> read.apply(row.producer()))));
        SAID.forEach((name, read) -> columns.put(name, texts(rows, row -> read.apply(row.said()))));
        CERTIFICATE.forEach((name, read) ->
                columns.put(
                        name,
                        texts(
                                rows,
                                row ->
                                        row.certificate() == null
                                                ? null
                                                : read.apply(row.certificate()))));
        return columns;
    }

    private static @Nullable String[] texts(List<Row> rows, Function<Row, @Nullable Object> read) {
        var texts = new @Nullable String[rows.size()];
        for (int at = 0; at < texts.length; at++)
            texts[at] = Objects.toString(read.apply(rows.get(at)), null);
        return texts;
    }

    /** As the database takes the text of that column. */
    static String typed(String column) {
        return switch (column) {
            case "product_set" -> column + "::integer";
            case "monthly_capacity" -> column + "::numeric";
            case "price_from", "price_to" -> column + "::bigint";
            case "certificate_expires_on" -> column + "::date";
            default -> column;
        };
    }

    /** The columns of a product, each as the pattern says. */
    static String each(String pattern) {
        return SAID.keySet().stream()
                .map(column -> pattern.replace("#", column))
                .collect(Collectors.joining(", "));
    }
}
