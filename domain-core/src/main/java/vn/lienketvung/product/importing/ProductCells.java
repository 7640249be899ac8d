package vn.lienketvung.product.importing;

import static vn.lienketvung.product.importing.ProductColumn.CERTIFICATE;
import static vn.lienketvung.product.importing.ProductColumn.CERTIFICATE_ENDS;
import static vn.lienketvung.product.importing.ProductColumn.CERTIFICATE_ISSUER;
import static vn.lienketvung.product.importing.ProductColumn.CERTIFICATE_NUMBER;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.KeyedRow;
import vn.lienketvung.exchange.WrittenDay;
import vn.lienketvung.product.Certificate;
import vn.lienketvung.product.CertificateKind;
import vn.lienketvung.product.CertificateRule;
import vn.lienketvung.product.Description;
import vn.lienketvung.product.DescriptionRule;
import vn.lienketvung.product.Origin;
import vn.lienketvung.shared.Written;

/** Reads what a row says of a product; an empty cell leaves open what it is about. */
final class ProductCells {

    private final ProductVocabulary vocabulary;

    ProductCells(ProductVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Description description(KeyedRow row, @Nullable Origin origin) {
        var name = row.line(ProductColumn.NAME.key());
        if (name == null) row.refuse(ProductColumn.NAME.key(), "exchange.rule.required");
        var said =
                new Description(
                        Objects.requireNonNullElse(name, ""),
                        productSet(row),
                        row.text(ProductColumn.STORY.key()),
                        row.line(ProductColumn.UNIT.key()),
                        capacity(row),
                        harvest(row),
                        row.line(ProductColumn.PACKAGING.key()),
                        PriceReading.read(row),
                        origin);
        DescriptionRule.problemsOf(said).forEach(row::refuse);
        return said;
    }

    private @Nullable Integer productSet(KeyedRow row) {
        var written = row.line(ProductColumn.PRODUCT_SET.key());
        if (written == null) return null;
        var set = vocabulary.set(written);
        return set == null
                ? row.refuse(ProductColumn.PRODUCT_SET.key(), "intake.product.rule.set")
                : set;
    }

    private static @Nullable BigDecimal capacity(KeyedRow row) {
        var key = ProductColumn.CAPACITY.key();
        var written = row.line(key);
        if (written == null) return null;
        var number = row.cell(key).number();
        if (number != null) return number;
        return Written.number(written)
                .orElseGet(() -> row.refuse(key, "intake.product.rule.capacity"));
    }

    private static Set<Month> harvest(KeyedRow row) {
        var key = ProductColumn.HARVEST.key();
        var written = row.line(key);
        if (written == null) return Set.of();
        var months = WrittenMonths.of(written);
        if (months.isEmpty()) row.refuse(key, "intake.product.rule.harvest");
        return months.orElse(Set.of());
    }

    /** One that is said in part is a mistake: kind, number and issuer belong together. */
    @Nullable Certificate certificate(KeyedRow row) {
        var kind = row.line(CERTIFICATE.key());
        var number = row.line(CERTIFICATE_NUMBER.key());
        var issuer = row.line(CERTIFICATE_ISSUER.key());
        var ends = row.line(CERTIFICATE_ENDS.key());
        if (Stream.of(kind, number, issuer, ends).allMatch(Objects::isNull)) return null;
        var day =
                ends == null ? null : WrittenDay.of(row.cell(CERTIFICATE_ENDS.key())).orElse(null);
        if (ends != null && day == null) row.refuse(CERTIFICATE_ENDS.key(), "exchange.rule.day");
        var of = kind == null ? null : vocabulary.certificate(kind);
        if (of == null) row.refuse(CERTIFICATE.key(), "intake.product.rule.certificate");
        var said =
                new Certificate(
                        Objects.requireNonNullElse(of, CertificateKind.VIETGAP),
                        Objects.requireNonNullElse(number, ""),
                        Objects.requireNonNullElse(issuer, ""),
                        day);
        CertificateRule.problemsOf(said).forEach(row::refuse);
        return said;
    }
}
