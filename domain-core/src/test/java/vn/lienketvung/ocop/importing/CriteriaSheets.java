package vn.lienketvung.ocop.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lienketvung.exchange.SheetMother;
import vn.lienketvung.exchange.SheetRows;
import vn.lienketvung.exchange.Spreadsheet;

/** A spreadsheet of criteria as an administrator fills it in; rows may be added or written over before it is read. */
public final class CriteriaSheets {

    private final List<List<Object>> sets = head(CriteriaLayout.SETS);
    private final List<List<Object>> criteria = head(CriteriaLayout.CRITERIA);
    private final List<List<Object>> options = head(CriteriaLayout.OPTIONS);

    /** One sound set of that number: A and B answered by themselves, C a choice of one case. */
    public static CriteriaSheets sound(int number) {
        return new CriteriaSheets()
                .set(number, "Muối thử", "Salt", 1, "Gia vị", "Condiments", "Quyết định thử")
                .criterion(number, "A", null, "Cộng đồng", "Community", 40)
                .criterion(number, "A1", "A", "Nguồn gốc", null, 40)
                .criterion(number, "B", null, "Tiếp thị", null, 25)
                .criterion(number, "C", null, "Chất lượng", null, 35, null, "An toàn", "x")
                .criterion(number, "C1", "C", "Trường hợp 1", null, 35)
                .criterion(number, "C2", "C", "Trường hợp 2", null, 35)
                .option(number, "A1", "Thấp", 0)
                .option(number, "A1", "Vừa", 20, 3)
                .option(number, "A1", "Cao", 40, 5)
                .option(number, "B", "Có", 25)
                .option(number, "C1", "Có", 35)
                .option(number, "C2", "Có", 35);
    }

    public CriteriaSheets set(Object... values) {
        sets.add(Arrays.asList(values));
        return this;
    }

    public CriteriaSheets criterion(Object... values) {
        criteria.add(Arrays.asList(values));
        return this;
    }

    public CriteriaSheets option(Object... values) {
        options.add(Arrays.asList(values));
        return this;
    }

    public SheetRows[] rows() {
        return new SheetRows[] {
            new SheetRows("Bộ tiêu chí", sets),
            new SheetRows("Tiêu chí", criteria),
            new SheetRows("Mức điểm", options)
        };
    }

    Spreadsheet read() {
        return SheetMother.of(rows());
    }

    private static List<List<Object>> head(List<String> keys) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(keys));
        rows.add(List.of("Đầu cột"));
        rows.add(List.of(CriteriaLayout.EXAMPLE, "dòng mẫu"));
        return rows;
    }
}
