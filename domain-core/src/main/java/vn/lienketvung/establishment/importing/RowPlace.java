package vn.lienketvung.establishment.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.Question;
import vn.lienketvung.exchange.SheetCell;

/** Finds the place that a row names. */
final class RowPlace {

    private final CommuneBook book;
    private final @Nullable String own;

    /**
     * @param own the province whose authority sent the table; null for the nation
     */
    RowPlace(CommuneBook book, @Nullable String own) {
        this.book = book;
        this.own = own;
    }

    void find(
            @Nullable SheetCell province,
            @Nullable SheetCell commune,
            Map<Question, String> given,
            RowChecking.Problems problems) {
        var code = provinceOf(province, problems);
        if (code == null) return;
        given.put(Question.PROVINCE, code);
        if (commune == null || commune.isEmpty()) {
            problems.add(Question.COMMUNE, "intake.rule.commune-missing");
            return;
        }
        var answer = book.commune(code, commune.text());
        if (answer.found() != null) given.put(Question.COMMUNE, answer.found().unit());
        else problems.add(Question.COMMUNE, "intake.rule." + answer.rule(), answer.candidates());
    }

    private @Nullable String provinceOf(@Nullable SheetCell cell, RowChecking.Problems problems) {
        if (cell == null || cell.isEmpty()) {
            if (own == null) problems.add(Question.PROVINCE, "intake.rule.province-missing");
            return own;
        }
        var code = book.province(cell.text());
        if (code == null) problems.add(Question.PROVINCE, "intake.rule.province-unknown");
        else if (own != null && !own.equals(code)) {
            problems.add(Question.PROVINCE, "intake.rule.province-other");
            return null;
        }
        return code;
    }
}
