package vn.lienketvung.product.importing;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.establishment.importing.TableOfEstablishments;
import vn.lienketvung.exchange.SheetRows;
import vn.lienketvung.exchange.XlsxFile;

/** A table of made-up products of the cooperatives of {@link TableOfEstablishments}, good row by row until a test spoils some. */
public final class TableOfProducts {

    private static final List<Object> HEADINGS =
            List.of(
                    "TT",
                    "Tên sản phẩm",
                    "MST",
                    "Chủ thể OCOP",
                    "Xã/phường",
                    "Bộ sản phẩm",
                    "ĐVT",
                    "Sản lượng/tháng",
                    "Mùa vụ",
                    "Giá bán (đồng)",
                    "Câu chuyện");

    private final List<List<Object>> rows = new ArrayList<>();

    /**
     * @param makers how many cooperatives make them, in turns
     * @param first the number of the first cooperative
     */
    public TableOfProducts(int count, int makers, int first) {
        for (int number = 1; number <= count; number++)
            rows.add(row(number, first + number % makers));
    }

    private static List<Object> row(int number, int maker) {
        return new ArrayList<>(
                List.of(
                        number,
                        "Sản phẩm Mẫu " + number,
                        TableOfEstablishments.taxCode(maker),
                        "",
                        "",
                        1,
                        "kg",
                        "1.200",
                        "3-5, 12",
                        "38.000 - 45.000",
                        "Làm theo mùa."));
    }

    /**
     * @param row from 0
     * @param column from 0
     */
    public TableOfProducts put(int row, int column, Object value) {
        rows.get(row).set(column, value);
        return this;
    }

    public byte[] xlsx() {
        var all = new ArrayList<List<Object>>();
        all.add(HEADINGS);
        all.addAll(rows);
        return XlsxFile.of(new SheetRows("Sản phẩm", all)).bytes();
    }

    /** The columns in their order, as the headings mean them. */
    public static List<String> columns() {
        return List.of(
                "",
                "name",
                "taxCode",
                "producer",
                "commune",
                "productSet",
                "unit",
                "monthlyCapacity",
                "harvest",
                "priceFrom",
                "story");
    }
}
