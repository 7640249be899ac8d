package vn.lienketvung.codelist;

import java.time.LocalDate;
import java.util.List;

/** A list of units for tests: tấn, điểm bán and, retired, mẫu Bắc Bộ. */
public final class CodeListMother {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    /** From when {@link #retired()} is. */
    public static final LocalDate RETIRED_FROM = LocalDate.parse("2026-01-05");

    private CodeListMother() {}

    public static CodeList units() {
        return new CodeList(
                CodeList.UNITS, "Đơn vị tính", "Units", "Ô đơn vị tính", "The unit field", true);
    }

    public static CodeEntry entry(String code, CodeText text) {
        return new CodeEntry(new CodeId(code, CodeList.UNITS), text);
    }

    public static CodeEntry tonne() {
        return entry("tan", new CodeText("tấn", "tonnes", 1, false));
    }

    public static CodeEntry outlet() {
        return entry("diem-ban", new CodeText("điểm bán", "outlets", 2, true));
    }

    public static CodeEntry retired() {
        var old = entry("mau-bac-bo", new CodeText("mẫu Bắc Bộ", "northern mẫu", 3, false));
        retire(old, RETIRED_FROM);
        return old;
    }

    /** Retires the entry on the day itself, as the use case does. */
    public static void retire(CodeEntry entry, LocalDate day) {
        entry.retire(day, day);
    }

    /** Changes the entry as the use case does. */
    public static void revise(CodeEntry entry, CodeText text) {
        entry.revise(text);
    }

    public static CodeBook book() {
        return new CodeBook(List.of(tonne(), outlet(), retired()), TODAY);
    }
}
