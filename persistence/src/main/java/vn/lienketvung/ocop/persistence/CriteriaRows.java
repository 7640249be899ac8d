package vn.lienketvung.ocop.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.CriterionOption;
import vn.lienketvung.ocop.CriterionText;

/** The rows of one set, a line for each option, made into its tree. */
final class CriteriaRows {

    private record Row(
            String code,
            @Nullable String parent,
            CriterionText text,
            int maxPoints,
            boolean oneCase,
            List<CriterionOption> options) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();

    void add(ResultSet row) throws SQLException {
        var code = row.getString("code");
        if (!rows.containsKey(code)) rows.put(code, criterion(row, code));
        var number = row.getObject("number", Integer.class);
        if (number != null)
            Objects.requireNonNull(rows.get(code))
                    .options()
                    .add(
                            new CriterionOption(
                                    number,
                                    row.getString("label"),
                                    row.getInt("points"),
                                    row.getObject("stars", Integer.class)));
    }

    private static Row criterion(ResultSet row, String code) throws SQLException {
        var text =
                new CriterionText(
                        row.getString("title"),
                        row.getString("title_english"),
                        row.getString("note"),
                        row.getString("condition"));
        return new Row(
                code,
                row.getString("parent"),
                text,
                row.getInt("max_points"),
                row.getBoolean("one_case"),
                new ArrayList<>());
    }

    List<Criterion> parts() {
        return below(null);
    }

    private List<Criterion> below(@Nullable String parent) {
        return rows.values().stream()
                .filter(row -> Objects.equals(row.parent(), parent))
                .map(this::criterion)
                .toList();
    }

    private Criterion criterion(Row row) {
        return new Criterion(
                row.code(),
                row.text(),
                row.maxPoints(),
                row.oneCase(),
                below(row.code()),
                row.options());
    }
}
