package vn.lienketvung;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienketvung.AccessMatrix.Principal;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** The pages that the authorization matrix opens to somebody, so that a new page cannot escape the walks. */
public final class PagesOfTheMatrix {

    /** What a browser saves instead of showing it. */
    private static final Pattern FILE = Pattern.compile("\\.(xlsx|csv|svg|\\{ending:[a-z|]+})$");

    private PagesOfTheMatrix() {}

    /** Addresses of pages, not of files. */
    public static List<String> openTo(Principal principal, DatabaseAccess database) {
        var records = DemoRecords.of(database);
        return patternsOpenTo(principal)
                .map(pattern -> {
                    var address = pattern;
                    for (var each : records.entrySet())
                        address = address.replace("{" + each.getKey() + "}", each.getValue());
                    return address;
                })
                .toList();
    }

    /** Those of the work area that show what is the person's own: no record stands in their address. */
    public static List<String> ownOf(Principal principal) {
        return patternsOpenTo(principal)
                .filter(each -> each.startsWith("/lam-viec") && !each.contains("{"))
                .toList();
    }

    /** With placeholders for the records. */
    public static Stream<String> patternsOpenTo(Principal principal) {
        return pages().filter(row -> row.expected().get(principal).equals("ok"))
                .map(AccessMatrix.Row::address);
    }

    /** Patterns of the pages that nobody reaches with the demo data as it is; they need something to happen first. */
    public static Set<String> openToNobodyYet() {
        var patterns = pages().map(AccessMatrix.Row::pattern).collect(Collectors.toSet());
        pages().filter(row -> row.expected().containsValue("ok"))
                .map(AccessMatrix.Row::pattern)
                .forEach(patterns::remove);
        return patterns;
    }

    private static Stream<AccessMatrix.Row> pages() {
        return AccessMatrix.read().rows().stream()
                .filter(row ->
                        row.method().equals("GET")
                                && !row.pattern().contains("/tep/{")
                                && !row.pattern().endsWith("/anh/{picture}")
                                && !row.pattern().endsWith("/xuat")
                                && !row.pattern().endsWith("/bang-mau")
                                && !FILE.matcher(row.pattern()).find()
                                && !row.pattern().equals("/error"));
    }
}
