package vn.lienketvung.analysis.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienketvung.analysis.ObstacleAge;
import vn.lienketvung.analysis.ObstacleKind;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.analysis.Tallies.ObstacleCount;
import vn.lienketvung.analysis.Tallies.ProvinceNow;
import vn.lienketvung.analysis.Tallies.Standing;
import vn.lienketvung.geography.ProvinceCode;

/** Puts together what one statement tells of how things stand today. */
final class StandingRows {

    private final Map<String, Integer> figures = new HashMap<>();
    private final Map<String, LocalDate> heard = new HashMap<>();
    private final List<ObstacleCount> obstacles = new ArrayList<>();

    void add(ResultSet row) throws SQLException {
        var what = row.getString("what");
        var of = row.getString("of");
        switch (what) {
            case "OPEN", "OVERDUE", "SILENT" -> figures.put(what + of, row.getInt("n"));
            case "HEARD" -> heard.put(of, row.getObject("day", LocalDate.class));
            default ->
                    obstacles.add(
                            new ObstacleCount(
                                    new ProvinceCode(row.getString("province")),
                                    ObstacleKind.valueOf(what),
                                    ObstacleAge.valueOf(of),
                                    row.getInt("n")));
        }
    }

    /** In the order of the scope; provinces in which nothing is being worked on are left out. */
    Standing standing(Scope scope) {
        var provinces =
                scope.provinces().stream()
                        .filter(each -> figure("OPEN", each.value()) > 0)
                        .map(each ->
                                new ProvinceNow(
                                        each,
                                        figure("OPEN", each.value()),
                                        figure("OVERDUE", each.value()),
                                        figure("SILENT", each.value()),
                                        heard.get(each.value())))
                        .toList();
        return new Standing(provinces, obstacles);
    }

    private int figure(String what, String province) {
        return figures.getOrDefault(what + province, 0);
    }
}
