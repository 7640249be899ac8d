package vn.lienketvung.catalogue.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.catalogue.CatalogueProduct;
import vn.lienketvung.product.Certificate;
import vn.lienketvung.product.CertificateKind;
import vn.lienketvung.product.Photo;
import vn.lienketvung.product.PriceBand;

/** Everything the public reads of a product, out of its one row. */
final class ProductRow {

    private static final int OF_CERTIFICATE = 4;
    private static final int OF_PHOTO = 5;

    private ProductRow() {}

    static CatalogueProduct read(ResultSet row) throws SQLException {
        var from = row.getObject("price_from", Long.class);
        var to = row.getObject("price_to", Long.class);
        return new CatalogueProduct(
                CardRow.read(row),
                row.getInt("product_set"),
                row.getString("producer_address"),
                row.getString("place"),
                row.getString("gi_number"),
                row.getString("source"),
                row.getString("certificate"),
                row.getString("story"),
                row.getString("unit"),
                row.getBigDecimal("monthly_capacity"),
                row.getString("packaging"),
                from == null || to == null ? null : new PriceBand(from, to),
                certificates((String[]) row.getArray("certificates").getArray()),
                photos((String[]) row.getArray("photos").getArray()));
    }

    private static List<Certificate> certificates(String[] said) {
        return IntStream.iterate(0, at -> at < said.length, at -> at + OF_CERTIFICATE)
                .mapToObj(at ->
                        new Certificate(
                                CertificateKind.valueOf(said[at]),
                                said[at + 1],
                                said[at + 2],
                                said[at + 3].isEmpty() ? null : LocalDate.parse(said[at + 3])))
                .toList();
    }

    private static List<Photo> photos(String[] said) {
        return IntStream.iterate(0, at -> at < said.length, at -> at + OF_PHOTO)
                .mapToObj(at ->
                        new Photo(
                                said[at],
                                said[at],
                                said[at + 1],
                                Integer.parseInt(said[at + 2]),
                                Integer.parseInt(said[at + 3]),
                                words(said[at + 4])))
                .toList();
    }

    private static @Nullable String words(String said) {
        return said.isEmpty() ? null : said;
    }
}
