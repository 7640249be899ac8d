package vn.lienketvung.privacy;

import java.util.LinkedHashSet;
import java.util.Set;

/** Reads columns as the register of personal data lists them: a line for each table, {@code table: column column}. */
final class NamedColumns {

    private NamedColumns() {}

    /** Each as {@code table.column}, in the order of the lines. */
    static Set<String> read(String lines) {
        var all = new LinkedHashSet<String>();
        for (var line : lines.lines().toList()) {
            var table = line.substring(0, line.indexOf(':'));
            for (var column : line.substring(line.indexOf(':') + 2).split(" "))
                all.add(table + "." + column);
        }
        return all;
    }
}
