package vn.lienketvung.ocop.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.Criterion;

/** Writes a version of a set with all that is below it, in the transaction of whoever calls. */
@Component
class CriteriaWriting {

    private static final String SET =
            """
            insert into ocop_criteria_set (product_set, version, name, name_english, product_group, subgroup,
                                           subgroup_english, legal_basis, valid_from, questions, doubts)
            values (:set, :version, :name, :nameEnglish, :group, :subgroup, :subgroupEnglish, :legalBasis, :validFrom,
                    :questions, :doubts)
            """;
    private static final String CRITERION =
            """
            insert into ocop_criterion (product_set, version, code, parent, position, title, title_english, max_points,
                                        note, condition, one_case)
            values (:set, :version, :code, :parent, :position, :title, :titleEnglish, :maxPoints, :note, :condition,
                    :oneCase)
            """;
    private static final String OPTION =
            """
            insert into ocop_option (product_set, version, criterion, number, label, points, stars)
            values (:set, :version, :code, :number, :label, :points, :stars)
            """;

    private final NamedParameterJdbcTemplate sql;

    CriteriaWriting(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    void write(CriteriaSet set) {
        sql.update(SET, set(set));
        var criteria = new ArrayList<Map<String, @Nullable Object>>();
        var position = new AtomicInteger();
        for (var part : set.parts()) addBelow(set, part, null, position, criteria);
        batch(CRITERION, criteria);
        var options = new ArrayList<Map<String, @Nullable Object>>();
        set.all().forEach(each -> addOptions(set, each, options));
        batch(OPTION, options);
    }

    private static Map<String, @Nullable Object> set(CriteriaSet set) {
        var product = set.product();
        var row = start(set);
        row.put("name", product.name());
        row.put("nameEnglish", product.nameEnglish());
        row.put("group", product.group().name());
        row.put("subgroup", product.subgroup());
        row.put("subgroupEnglish", product.subgroupEnglish());
        row.put("legalBasis", set.legalBasis());
        row.put("validFrom", set.validFrom());
        row.put("questions", set.questions().size());
        row.put("doubts", set.sumDoubts().size());
        return row;
    }

    private static void addBelow(
            CriteriaSet set,
            Criterion criterion,
            @Nullable String parent,
            AtomicInteger position,
            List<Map<String, @Nullable Object>> rows) {
        var row = start(set);
        row.put("code", criterion.code());
        row.put("parent", parent);
        row.put("position", position.incrementAndGet());
        row.put("title", criterion.text().title());
        row.put("titleEnglish", criterion.text().titleEnglish());
        row.put("maxPoints", criterion.maxPoints());
        row.put("note", criterion.text().note());
        row.put("condition", criterion.text().condition());
        row.put("oneCase", criterion.oneCase());
        rows.add(row);
        for (var each : criterion.divisions())
            addBelow(set, each, criterion.code(), position, rows);
    }

    private static void addOptions(
            CriteriaSet set, Criterion criterion, List<Map<String, @Nullable Object>> rows) {
        for (var option : criterion.options()) {
            var row = start(set);
            row.put("code", criterion.code());
            row.put("number", option.number());
            row.put("label", option.label());
            row.put("points", option.points());
            row.put("stars", option.stars());
            rows.add(row);
        }
    }

    private static Map<String, @Nullable Object> start(CriteriaSet set) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("set", set.id().productSet());
        row.put("version", set.id().version());
        return row;
    }

    @SuppressWarnings("unchecked")
    private void batch(String statement, List<Map<String, @Nullable Object>> rows) {
        sql.batchUpdate(statement, rows.toArray(Map[]::new));
    }
}
