package vn.lienketvung.establishment.importing;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.Question;
import vn.lienketvung.establishment.TaxCode;
import vn.lienketvung.exchange.KeyedRow;
import vn.lienketvung.exchange.WrittenDay;
import vn.lienketvung.shared.Written;

/** Reads a cell as the answer that somebody would type. */
final class CellReading {

    private CellReading() {}

    /** Null when there is nothing to read, or a problem was found. */
    static @Nullable String read(Question question, KeyedRow row) {
        var text = row.line(question.field());
        if (text == null) return null;
        return switch (question) {
            case KIND -> chosen(question, Vocabulary.kind(text), row);
            case SIZE -> chosen(question, Vocabulary.size(text), row);
            case SECTORS -> sectors(row);
            case FOUNDED_ON ->
                    WrittenDay.of(row.cell(question.field())).map(Written::day).orElse(text);
            case TAX_CODE -> taxCode(text, row);
            default -> text;
        };
    }

    private static @Nullable String chosen(
            Question question, @Nullable Enum<?> value, KeyedRow row) {
        return value == null
                ? row.refuse(question.field(), "intake.rule.choice." + question.field())
                : value.name();
    }

    private static @Nullable String sectors(KeyedRow row) {
        var read = Vocabulary.sectors(row.cell(Question.SECTORS.field()).text());
        return read == null
                ? row.refuse(Question.SECTORS.field(), "intake.rule.choice.sectors")
                : read;
    }

    private static @Nullable String taxCode(String digits, KeyedRow row) {
        var whole = TaxCode.withLostZeros(digits);
        return whole.isEmpty()
                ? digits
                : row.refuse(
                        Question.TAX_CODE.field(), "intake.rule.zero-lost", whole.get().value());
    }
}
