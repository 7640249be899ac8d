package vn.lienketvung.statistics.importing;

import java.util.List;
import vn.lienketvung.exchange.SheetLimits;

/** The sheets of the spreadsheet and the keys of their columns, in order. */
public final class FigureSheetLayout {

    /** Grows when columns change, so that an old spreadsheet is told from a damaged one. */
    public static final String VERSION = "SL-1";

    /** The sheet of choices; beside its mark stand the version, the province and the period. */
    public static final String FRAME = "ky-so-lieu";

    /** The code of the indicator; also the mark of the sheet to fill in. */
    public static final String INDICATOR = "so-lieu-nop";

    public static final String VALUE = "value";
    public static final String STATUS = "status";
    public static final String DOCUMENT = "document";
    public static final String PAGE = "page";
    public static final String NOTE = "note";

    /** The number of the newest turn when the spreadsheet was made. */
    public static final String SEEN = "seen";

    /** What a person fills in. */
    public static final List<String> TYPED = List.of(VALUE, STATUS, DOCUMENT, PAGE, NOTE);

    /** What the portal reads; other columns only tell. */
    public static final List<String> READ =
            List.of(INDICATOR, VALUE, STATUS, DOCUMENT, PAGE, NOTE, SEEN);

    /** All columns. */
    public static final List<String> COLUMNS =
            List.of(
                    INDICATOR, "name", "unit", "period", "due", "range", "known", VALUE, STATUS,
                    DOCUMENT, PAGE, NOTE, SEEN);

    public static final SheetLimits LIMITS = new SheetLimits(2 << 20, 20 << 20, 100, 500, 60);

    private FigureSheetLayout() {}
}
