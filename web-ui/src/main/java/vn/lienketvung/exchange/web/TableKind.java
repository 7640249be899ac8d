package vn.lienketvung.exchange.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.Intake;
import vn.lienketvung.geography.ProvinceCode;

/** A kind of records that come in tables, as its pages and its template need it; its words are {@code intake.<subject>.…}. */
public interface TableKind {

    Intake intake();

    /** What it is called in addresses. */
    String address();

    /** Where people look at the records. */
    String register();

    /** The keys of columns that hold digits and are no numbers: else a spreadsheet drops the zero they begin with. */
    List<String> texts();

    /**
     * What the drop-down lists of the template offer, by the key of the column.
     *
     * @param province whose authority asks; null for the nation
     */
    Map<String, List<String>> choices(@Nullable ProvinceCode province, Locale locale);

    default String subject() {
        return intake().subject();
    }

    /** The key of its words. */
    default String words(String which) {
        return "intake." + subject() + "." + which;
    }
}
