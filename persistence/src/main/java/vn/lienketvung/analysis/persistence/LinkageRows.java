package vn.lienketvung.analysis.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.analysis.Tallies.Linkage;
import vn.lienketvung.analysis.Tallies.RegionPair;
import vn.lienketvung.geography.RegionCode;

/** Puts together what one statement tells of agreements. */
final class LinkageRows {

    private int inForce;
    private int entered;
    private int enteredBefore;
    private final List<RegionPair> pairs = new ArrayList<>();

    void add(ResultSet row) throws SQLException {
        int n = row.getInt("n");
        switch (row.getString("measure")) {
            case "IN_FORCE" -> inForce = n;
            case "ENTERED" -> {
                entered = n;
                enteredBefore = row.getInt("before");
            }
            default -> {
                if (n > 0)
                    pairs.add(
                            new RegionPair(
                                    new RegionCode(row.getString("one")),
                                    new RegionCode(row.getString("other")),
                                    n));
            }
        }
    }

    Linkage linkage() {
        return new Linkage(inForce, entered, enteredBefore, pairs);
    }
}
