package vn.lienketvung.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Spreadsheets as they are after reading, without a file. */
public final class SheetMother {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private SheetMother() {}

    public static Spreadsheet of(SheetRows... sheets) {
        return new Spreadsheet(Arrays.stream(sheets).map(SheetMother::sheet).toList());
    }

    public static long serial(LocalDate day) {
        return ChronoUnit.DAYS.between(DAY_ZERO, day);
    }

    private static Sheet sheet(SheetRows typed) {
        var rows = new ArrayList<Sheet.Row>();
        for (int row = 0; row < typed.rows().size(); row++) {
            var cells = new HashMap<Integer, SheetCell>();
            var values = typed.rows().get(row);
            for (int column = 0; column < values.size(); column++)
                if (values.get(column) != null)
                    cells.put(
                            column,
                            cell(new CellAt(typed.name(), row + 1, column), values.get(column)));
            if (!cells.isEmpty()) rows.add(new Sheet.Row(row + 1, cells));
        }
        return new Sheet(typed.name(), rows);
    }

    private static SheetCell cell(CellAt at, Object value) {
        return switch (value) {
            case LocalDate day -> SheetCell.number(at, BigDecimal.valueOf(serial(day)));
            case BigDecimal number -> SheetCell.number(at, number);
            case Integer number -> SheetCell.number(at, BigDecimal.valueOf(number));
            case SheetRows.Broken broken -> SheetCell.broken(at, broken.code());
            default -> SheetCell.text(at, value.toString());
        };
    }

    /** One row of keys and one of values, as {@link MarkedSheet} hands them out. */
    public static RowReading row(List<CellProblem> found, Object... values) {
        var keys = new ArrayList<Object>();
        for (int i = 0; i < values.length; i++) keys.add(String.valueOf((char) ('a' + i)));
        var texts = keys.stream().map(Object::toString).toList();
        var rows = List.of(keys, List.<Object>of("Đầu"), Arrays.asList(values));
        var sheet = new MarkedSheet(sheet(new SheetRows("Trang", rows)));
        var reading = sheet.rows(texts, "VD").getFirst();
        reading.tell(found);
        return reading;
    }
}
