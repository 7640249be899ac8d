package vn.lienketvung.establishment.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.Question;
import vn.lienketvung.establishment.TaxCode;
import vn.lienketvung.exchange.OldFont;
import vn.lienketvung.exchange.SheetCell;
import vn.lienketvung.shared.Written;

/** Reads a cell as the answer that somebody would type. */
final class CellReading {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LAST_DAY = 200_000;
    private static final Pattern LOOSE_DAY =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})( 00:00.*)?");

    private static final Pattern ZERO_LOST = Pattern.compile("\\d{8,9}");

    private CellReading() {}

    /** Null when there is nothing to read, or a problem was found. */
    static @Nullable String read(Question question, SheetCell cell, RowChecking.Problems problems) {
        if (cell.isEmpty()) return null;
        if (cell.broken()) {
            problems.add(question, "exchange.rule.error-value");
            return null;
        }
        var font = OldFont.of(cell.text());
        if (font.isPresent()) {
            problems.add(question, "intake.rule.old-font." + font.get());
            return null;
        }
        return switch (question) {
            case KIND -> chosen(question, Vocabulary.kind(cell.text()), problems);
            case SIZE -> chosen(question, Vocabulary.size(cell.text()), problems);
            case SECTORS -> sectors(cell, problems);
            case FOUNDED_ON -> day(cell);
            case TAX_CODE -> taxCode(cell, problems);
            case MEMBERS -> cell.text();
            default -> oneLine(cell.text());
        };
    }

    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\n\\s*", ", ");
    }

    private static @Nullable String chosen(
            Question question, @Nullable Enum<?> value, RowChecking.Problems problems) {
        if (value == null) problems.add(question, "intake.rule.choice." + question.field());
        return value == null ? null : value.name();
    }

    private static @Nullable String sectors(SheetCell cell, RowChecking.Problems problems) {
        var read = Vocabulary.sectors(cell.text());
        if (read == null) problems.add(Question.SECTORS, "intake.rule.choice.sectors");
        return read;
    }

    /** As it is typed in Vietnam; what cannot be read stays, and the rule says so. */
    private static String day(SheetCell cell) {
        var number = cell.number();
        if (number != null) return counted(number).map(Written::day).orElse(cell.text());
        var loose = LOOSE_DAY.matcher(cell.text());
        if (loose.matches())
            return "%02d/%02d/%s"
                    .formatted(
                            Integer.parseInt(loose.group(1)),
                            Integer.parseInt(loose.group(2)),
                            loose.group(3));
        var first = YEAR_FIRST.matcher(cell.text());
        return first.matches()
                ? first.group(3) + "/" + first.group(2) + "/" + first.group(1)
                : cell.text();
    }

    /** A bare year is a number too, and no day. */
    private static Optional<LocalDate> counted(BigDecimal number) {
        long days = number.longValue();
        return days > 3_000 && days < LAST_DAY
                ? Optional.of(DAY_ZERO.plusDays(days))
                : Optional.empty();
    }

    /** A spreadsheet that takes a tax code for a number drops the zero it begins with; the check digit tells. */
    private static @Nullable String taxCode(SheetCell cell, RowChecking.Problems problems) {
        var digits = cell.text();
        if (ZERO_LOST.matcher(digits).matches()) {
            var whole = "0".repeat(10 - digits.length()) + digits;
            if (TaxCode.read(whole).isPresent()) {
                problems.add(Question.TAX_CODE, "intake.rule.zero-lost", whole);
                return null;
            }
        }
        return digits;
    }
}
