package vn.lienketvung.product.importing;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.TaxCode;
import vn.lienketvung.exchange.KeyedRow;
import vn.lienketvung.exchange.PlaceReading;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.product.Origin;

/** Reads who makes a product, and where. */
final class ProducerReading {

    private static final String TAX_CODE = ProductColumn.PRODUCER_TAX_CODE.key();
    private static final String NAME = ProductColumn.PRODUCER.key();

    private final PlaceReading places;

    ProducerReading(PlaceReading places) {
        this.places = places;
    }

    /** Null when something is wrong. */
    @Nullable ProducerClue producer(KeyedRow row) {
        var code = row.line(TAX_CODE);
        if (code != null) return byTaxCode(row, code);
        if (!row.isGood()) return null;
        var name = row.line(NAME);
        if (name == null) return row.refuse(NAME, "intake.product.rule.producer-missing");
        var province = places.ownProvince(row, ProductColumn.PROVINCE.key());
        if (province == null) return null;
        var commune = places.commune(row, ProductColumn.COMMUNE.key(), province);
        return commune == null ? null : ProducerClue.of(name, province, commune);
    }

    private static @Nullable ProducerClue byTaxCode(KeyedRow row, String written) {
        var code = TaxCode.read(written);
        if (code.isPresent()) return ProducerClue.of(code.get());
        var whole = TaxCode.withLostZeros(written);
        return whole.isPresent()
                ? row.refuse(TAX_CODE, "intake.rule.zero-lost", whole.get().value())
                : row.refuse(TAX_CODE, "intake.product.rule.tax-code");
    }

    /** Null when nothing was said, or something is wrong; without a province that of the maker is meant. */
    @Nullable Origin origin(KeyedRow row) {
        if (row.cell(ProductColumn.ORIGIN.key()).isEmpty()) return null;
        var province =
                row.cell(ProductColumn.ORIGIN_PROVINCE.key()).isEmpty()
                        ? places.ownProvince(row, ProductColumn.PROVINCE.key())
                        : places.province(row, ProductColumn.ORIGIN_PROVINCE.key(), null);
        if (province == null) return null;
        var commune = places.commune(row, ProductColumn.ORIGIN.key(), province);
        return commune == null ? null : new Origin(new ProvinceCode(province), UnitId.of(commune));
    }
}
