package vn.lienketvung;

import java.util.List;
import vn.lienketvung.AccessMatrix.Principal;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** The pages that the authorization matrix opens to somebody, so that a new page cannot escape the walks. */
public final class PagesOfTheMatrix {

    private PagesOfTheMatrix() {}

    /** Addresses of pages, not of files. */
    public static List<String> openTo(Principal principal, DatabaseAccess database) {
        var records = DemoRecords.of(database);
        return AccessMatrix.read().rows().stream()
                .filter(row ->
                        row.method().equals("GET")
                                && !row.pattern().contains("/tep/")
                                && !row.pattern().endsWith("/xuat")
                                && !row.pattern().equals("/error"))
                .filter(row -> row.expected().get(principal).equals("ok"))
                .map(row -> {
                    var address = row.address();
                    for (var each : records.entrySet())
                        address = address.replace("{" + each.getKey() + "}", each.getValue());
                    return address;
                })
                .toList();
    }
}
