package vn.lienketvung.geography;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a person typed to find a place: a code, or a name of today or of the past, with or without tone
 * marks, the word for its kind, and after commas the places it lies in ({@code Tân Phú, Đồng Nai}).
 *
 * @param name the code or name, in lower case, abbreviations such as "TP." spelt out
 * @param within names of places it must lie in
 */
public record PlaceQuery(String name, List<String> within) {

    /** A single letter finds thousands of places and none. */
    private static final int SHORTEST = 2;

    private static final Map<String, String> ABBREVIATIONS =
            Map.of(
                    "tp", "thành phố",
                    "hcm", "hồ chí minh",
                    "tphcm", "thành phố hồ chí minh",
                    "tt", "thị trấn",
                    "tx", "thị xã");

    public PlaceQuery {
        within = List.copyOf(within);
    }

    public static PlaceQuery of(String typed) {
        List<String> parts =
                Arrays.stream(typed.split("[,;]"))
                        .map(PlaceQuery::tidied)
                        .filter(part -> !part.isEmpty())
                        .toList();
        return parts.isEmpty()
                ? new PlaceQuery("", List.of())
                : new PlaceQuery(parts.getFirst(), parts.subList(1, parts.size()));
    }

    public boolean isTooShort() {
        return name.length() < SHORTEST;
    }

    /** The text in lower case without tone and vowel marks, đ as d. */
    public static String withoutMarks(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd');
    }

    private static String tidied(String typed) {
        String text =
                Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\b(tp|tt|tx)\\.", "$1 ")
                        .replaceAll("[\\s\\p{Z}]+", " ")
                        .strip()
                        .replaceAll(" \\(?cũ\\)?$", "");
        return String.join(
                " ",
                Arrays.stream(text.split(" "))
                        .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                        .toList());
    }
}
