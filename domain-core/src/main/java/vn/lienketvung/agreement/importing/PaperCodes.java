package vn.lienketvung.agreement.importing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.agreement.SigningCapacity;

/** The codes that begin the choices of the template, such as {@code BTT – Bản thỏa thuận}; the words may be left out. */
public final class PaperCodes {

    /** Between the code and its words. */
    public static final String DASH = " – ";

    private static final String HEAD = "TT";

    private PaperCodes() {}

    public static String of(AgreementKind kind) {
        return kind.abbreviation();
    }

    public static String of(CooperationField field) {
        return "%02d".formatted(field.ordinal() + 1);
    }

    /** As it stands before the title on the paper; a head who signs in own right bears none. */
    public static String of(SigningCapacity capacity) {
        return capacity.abbreviation().isEmpty() ? HEAD : capacity.abbreviation();
    }

    static Optional<AgreementKind> kind(String text) {
        return find(AgreementKind.values(), PaperCodes::of, text);
    }

    static Optional<CooperationField> field(String text) {
        return find(CooperationField.values(), PaperCodes::of, text);
    }

    static Optional<SigningCapacity> capacity(String text) {
        return find(SigningCapacity.values(), PaperCodes::of, text);
    }

    private static <T> Optional<T> find(T[] all, Function<T, String> code, String text) {
        var wanted = plain(codeIn(text));
        return Arrays.stream(all)
                .filter(each -> plain(code.apply(each)).equals(wanted))
                .findFirst();
    }

    static String codeIn(String text) {
        return text.split("\\s+[–—-]\\s+", 2)[0];
    }

    /** Without regard to case, accents, dots and zeros in front: what a person means by a code or a name. */
    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[.\\s]+", " ")
                .strip()
                .replaceFirst("^0(?=\\d$)", "");
    }
}
