package vn.lienketvung.codelist.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.codelist.CodeBook;
import vn.lienketvung.codelist.CodeEntry;
import vn.lienketvung.codelist.CodeText;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedText;

/** What a list offers today, beside words as people typed them. */
public record OfferedCodes(CodeBook book) {

    /** The words offered, each with its English. */
    public List<CodeText> texts() {
        return book.offered().stream().map(CodeEntry::text).toList();
    }

    /**
     * What to say beside a typed word, as a message and its one argument; null for nothing.
     *
     * @param amounts what is typed in the fields that count it
     */
    public @Nullable Refusal adviceOn(@Nullable String word, @Nullable String... amounts) {
        var numbers = Arrays.stream(amounts).map(Typed::number).toArray(BigDecimal[]::new);
        return book.adviceOn(TypedText.clean(word), numbers).orElse(null);
    }
}
