package vn.lienketvung.review;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.AcceptedType;
import vn.lienketvung.evidence.Upload;

/**
 * What a review ends in.
 *
 * @param words what was found
 * @param documentNumber number and symbol of the paper that records it; a panel's conclusion has one
 * @param paper that paper as a file; null when only its number is known here
 */
public record Conclusion(String words, @Nullable String documentNumber, @Nullable Upload paper) {

    /** The kinds of file taken as the paper. */
    public static final Set<AcceptedType> TAKEN = EnumSet.of(AcceptedType.PDF, AcceptedType.DOCX);

    public static Conclusion of(String words, @Nullable String documentNumber) {
        return new Conclusion(words, documentNumber, null);
    }
}
