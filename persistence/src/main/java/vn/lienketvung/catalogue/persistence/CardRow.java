package vn.lienketvung.catalogue.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.catalogue.ProductCard;
import vn.lienketvung.catalogue.Recognition;
import vn.lienketvung.catalogue.Stars;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.ocop.ProductGroup;

/** A product as lists show it, out of its row. */
final class CardRow {

    private CardRow() {}

    static ProductCard read(ResultSet row) throws SQLException {
        var recognition = row.getString("recognition");
        return new ProductCard(
                row.getString("slug") + "-" + row.getString("code"),
                row.getString("name"),
                ProductGroup.valueOf(row.getString("product_group")),
                new ProvinceCode(row.getString("province")),
                row.getString("province_name"),
                row.getString("producer_name"),
                recognition == null ? null : Recognition.valueOf(recognition),
                stars(row),
                months(row.getString("harvest")),
                row.getString("picture"));
    }

    private static @Nullable Stars stars(ResultSet row) throws SQLException {
        var number = row.getObject("stars", Integer.class);
        if (number == null) return null;
        var until = row.getObject("stars_until", LocalDate.class);
        return new Stars(
                number,
                row.getObject("recognised_year", Integer.class),
                until == null ? null : until.minusDays(1));
    }

    private static List<Month> months(@Nullable String harvest) {
        return harvest == null
                ? List.of()
                : Arrays.stream(harvest.split(" "))
                        .map(each -> Month.of(Integer.parseInt(each)))
                        .toList();
    }
}
