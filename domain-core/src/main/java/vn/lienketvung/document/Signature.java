package vn.lienketvung.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place where a document is signed.
 *
 * @param authority in whose name and capacity, in capitals, one line each, such as {@code TM. ỦY BAN NHÂN DÂN}, {@code KT.
 *     CHỦ TỊCH}
 * @param position of who signs, in capitals
 * @param note in brackets where the hand signs: what to do there, or how it was signed; null for none
 * @param name of who signs; null when it is to be written by hand
 */
public record Signature(
        List<String> authority, String position, @Nullable String note, @Nullable String name) {

    public Signature {
        authority = Legible.eachInCapitals(authority);
        position = Legible.capitals(position);
        note = note == null ? null : Legible.line(note);
        name = name == null ? null : Legible.line(name);
    }

    /** The head of a body signs in own right. */
    public static Signature of(String position) {
        return new Signature(List.of(), position, null, null);
    }

    /** Somebody signs in this capacity for a body or a position. */
    public static Signature of(Capacity capacity, String bodyOrPosition, String position) {
        return new Signature(List.of(capacity.of(bodyOrPosition)), position, null, null);
    }

    public Signature by(@Nullable String person) {
        return new Signature(authority, position, note, person);
    }

    public Signature noting(String words) {
        return new Signature(authority, position, words, name);
    }
}
