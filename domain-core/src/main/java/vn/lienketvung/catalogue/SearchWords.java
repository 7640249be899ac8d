package vn.lienketvung.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed, as it is looked for.
 *
 * @param plain the words in order, without tone marks
 * @param spelled the same as they were typed
 */
public record SearchWords(String plain, String spelled) {

    /** Nobody types more to find a product; what comes after is not looked for. */
    private static final int MOST = 12;

    private static final int LONGEST = 160;

    /** Names in use for places that the records call otherwise. */
    private static final Map<String, String> ALSO_CALLED =
            Map.of(
                    "buon me thuot", "buon ma thuot",
                    "ban me thuot", "buon ma thuot",
                    "bmt", "buon ma thuot",
                    "sai gon", "ho chi minh",
                    "tphcm", "ho chi minh",
                    "tp hcm", "ho chi minh",
                    "tp", "thanh pho",
                    "htx", "hop tac xa");

    private static final List<String> LONGEST_FIRST =
            ALSO_CALLED.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();

    public static final SearchWords NONE = new SearchWords("", "");

    public static SearchWords of(String typed) {
        var text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var plain = Folding.plain(text);
        if (plain.isEmpty()) return NONE;
        var padded = " " + plain + " ";
        for (var name : LONGEST_FIRST)
            padded = padded.replace(" " + name + " ", " " + ALSO_CALLED.get(name) + " ");
        var words = Arrays.stream(padded.strip().split(" ")).limit(MOST).toList();
        return new SearchWords(String.join(" ", words), Folding.spelled(text));
    }

    public boolean isEmpty() {
        return plain.isEmpty();
    }

    /** Each once, in the order in which they were typed. */
    public List<String> words() {
        return isEmpty() ? List.of() : Arrays.stream(plain.split(" ")).distinct().toList();
    }

    /** Whether tone marks were typed, so that they can tell dừa from dứa. */
    public boolean isMarked() {
        return !isEmpty() && !spelled.equals(Folding.plain(spelled));
    }
}
