package vn.lienketvung.catalogue.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import vn.lienketvung.catalogue.ProductCard;
import vn.lienketvung.catalogue.Recognition;
import vn.lienketvung.catalogue.Stars;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.ocop.ProductGroup;

/** Gathers the cards of a page, and the traits of everything found from its first row. */
class CardRows implements RowCallbackHandler {

    private final List<ProductCard> cards = new ArrayList<>();
    private long[] traits = {};

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var found = row.getArray("traits");
        if (found != null)
            traits = Arrays.stream((Long[]) found.getArray()).mapToLong(Long::longValue).toArray();
        if (row.getString("code") != null) cards.add(card(row));
    }

    List<ProductCard> cards() {
        return cards;
    }

    long[] traits() {
        return traits;
    }

    static ProductCard card(ResultSet row) throws SQLException {
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
