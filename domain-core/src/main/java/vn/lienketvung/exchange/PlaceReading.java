package vn.lienketvung.exchange;

import org.jspecify.annotations.Nullable;

/** Finds the places that a row names. */
public final class PlaceReading {

    private final PlaceBook book;
    private final @Nullable String own;

    /**
     * @param own the province whose authority sent the table; null for the nation
     */
    public PlaceReading(PlaceBook book, @Nullable String own) {
        this.book = book;
        this.own = own;
    }

    /** The code of a province that the sender may speak for: its own when nothing is said. */
    public @Nullable String ownProvince(KeyedRow row, String key) {
        var code = province(row, key, own);
        return code != null && own != null && !own.equals(code)
                ? row.refuse(key, "intake.rule.province-other")
                : code;
    }

    /**
     * The code of any province.
     *
     * @param unsaid which one is meant when nothing is said; null when it has to be
     */
    public @Nullable String province(KeyedRow row, String key, @Nullable String unsaid) {
        var written = row.cell(key);
        if (written.isEmpty())
            return unsaid == null ? row.refuse(key, "intake.rule.province-missing") : unsaid;
        var code = book.province(written.text());
        return code == null ? row.refuse(key, "intake.rule.province-unknown") : code;
    }

    /** The id of a commune of that province. */
    public @Nullable String commune(KeyedRow row, String key, String province) {
        var written = row.cell(key);
        if (written.isEmpty()) return row.refuse(key, "intake.rule.commune-missing");
        var answer = book.commune(province, written.text());
        return answer.found() == null
                ? row.refuse(key, "intake.rule." + answer.rule(), answer.candidates())
                : answer.found().unit();
    }
}
