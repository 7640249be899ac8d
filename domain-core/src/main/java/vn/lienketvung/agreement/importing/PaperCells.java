package vn.lienketvung.agreement.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.RowReading;
import vn.lienketvung.exchange.SheetCell;

/** From the field of a form, in which the rules of the domain speak, to the cell it was read from. */
record PaperCells(PaperLine line) {

    private static final Pattern FIELD =
            Pattern.compile("(?:outline\\.)?(\\w+)(?:\\[(\\d+)])?(?:\\.(\\w+).*)?");
    private static final Map<String, String> OF_SIGNERS =
            Map.of("name", "signerName", "position", "signerPosition");

    /** The code of the agreement where a rule speaks of no single cell. */
    SheetCell cellOf(@Nullable String field) {
        var whole = line.row().cell(PaperLayout.AGREEMENTS.getFirst());
        var parsed = field == null ? null : FIELD.matcher(field);
        if (parsed == null || !parsed.matches()) return whole;
        var list = parsed.group(1);
        if (parsed.group(2) == null) return in(line.row(), PaperLayout.AGREEMENTS, list, whole);
        var at = Integer.parseInt(parsed.group(2));
        var part = parsed.group(3) == null ? "" : parsed.group(3);
        return switch (list) {
            case "parties", "signers" -> ofParty(at, OF_SIGNERS.getOrDefault(part, part), whole);
            case "commitments", "known" -> ofCommitment(at, part, whole);
            default -> whole;
        };
    }

    private SheetCell ofParty(int at, String part, SheetCell whole) {
        return at < line.parties().size()
                ? in(line.parties().get(at).row(), PaperLayout.PARTIES, part, whole)
                : whole;
    }

    private SheetCell ofCommitment(int at, String part, SheetCell whole) {
        return at < line.commitments().size()
                ? in(line.commitments().get(at).row(), PaperLayout.COMMITMENTS, part, whole)
                : whole;
    }

    /** The first cell of the row where the part has no column. */
    private static SheetCell in(
            RowReading row, List<String> keys, String key, SheetCell otherwise) {
        if (Set.copyOf(keys).contains(key)) return row.cell(key);
        return keys.equals(PaperLayout.AGREEMENTS) ? otherwise : row.cell(keys.getFirst());
    }
}
