package vn.lienketvung.establishment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.EstablishmentKind;
import vn.lienketvung.establishment.EstablishmentLine;
import vn.lienketvung.establishment.EstablishmentScope;
import vn.lienketvung.establishment.EstablishmentState;
import vn.lienketvung.establishment.duplicate.DuplicateSign;
import vn.lienketvung.establishment.duplicate.LikelyDuplicate;
import vn.lienketvung.establishment.duplicate.LikelyDuplicates;
import vn.lienketvung.establishment.duplicate.Verdict;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.shared.Page;

/**
 * Pairs are looked for by each sign that an index answers, and only then weighed. A telephone number or a name that many bear
 * says nothing of two of them.
 */
@Component
@Transactional
class JdbcLikelyDuplicates implements LikelyDuplicates {

    private static final int MANY = 20;
    private static final int MOST_FOR_ONE = 10;

    /** How alike two names are, from 0 to 1, that differ in a letter or a word that says little. */
    private static final double ALIKE = 0.6;

    private static final String OPEN =
            """
            select e.id, e.province, e.commune, e.phone, e.name_core, e.tax_root,
                   count(*) over (partition by e.phone) as same_phone,
                   count(*) over (partition by e.province, e.name_core) as same_name
              from establishment e
             where e.state not in ('DISSOLVED', 'MERGED')
               and (:everywhere or e.province = any (:provinces) or e.id = :body
                    or :ofCommune and e.commune = (select o.commune from organisation o where o.id = :body))
            """;

    private static final String PAIRS =
            """
            with mine as materialized (%s), pair as (
                select a.id as one, b.id as other from %s a join mine b on b.tax_root = a.tax_root and %s
                union
                select a.id, b.id from %s a join mine b on b.phone = a.phone and b.same_phone <= :many and %s
                union
                select a.id, b.id from %s a join mine b on b.province = a.province and b.name_core = a.name_core
                   and b.name_core <> '' and b.same_name <= :many and %s
                union
                select a.id, b.id from %s a join mine b on b.commune = a.commune
                   and similarity(b.name_core, a.name_core) >= :alike and %s
            ), sign as (
                select p.one, p.other, coalesce(a.tax_root = b.tax_root, false) as tax_code, a.phone = b.phone as phone,
                       a.province = b.province and a.name_core = b.name_core and a.name_core <> '' as name,
                       a.commune = b.commune and a.name_core <> b.name_core
                           and similarity(a.name_core, b.name_core) >= :alike as similar_name,
                       a.commune = b.commune as commune
                  from pair p join mine a on a.id = p.one join mine b on b.id = p.other
            ), weighed as (
                select s.*, %s as weight
                  from sign s
                 where not exists (select from establishment_told_apart t
                                    where (t.one, t.other) = (least(s.one, s.other), greatest(s.one, s.other)))
            )
            """;

    private static final String LINES =
            """
            select w.*, %s, %s, count(*) over () as total
              from weighed w join establishment a on a.id = w.one join establishment b on b.id = w.other
              join province pa on pa.code = a.province join province pb on pb.code = b.province
             where w.weight >= :enough
             order by w.weight desc, a.name collate "vi-x-icu", w.one, w.other
             limit :size offset :offset
            """
                    .formatted(columns("a"), columns("b"));

    private static final String TELL_APART =
            """
            insert into establishment_told_apart (one, other, reason, account, person, organisation, at)
            values (least(cast(:one as uuid), cast(:other as uuid)), greatest(cast(:one as uuid), cast(:other as uuid)),
                    :reason, :account, :person, :organisation, :at)
            on conflict (one, other) do nothing
            """;

    private static final String WEIGHT =
            Arrays.stream(DuplicateSign.values())
                    .map(sign ->
                            "case when s.%s then %d else 0 end"
                                    .formatted(column(sign), sign.weight()))
                    .collect(Collectors.joining(" + "));

    private static final String ALL = pairs("mine", "a.id < b.id");
    private static final String OF_ONE =
            pairs("(select * from mine where id = :one)", "a.id <> b.id");

    private final JdbcClient sql;

    JdbcLikelyDuplicates(JdbcClient sql) {
        this.sql = sql;
    }

    private static String pairs(String from, String once) {
        return PAIRS.formatted(OPEN, from, once, from, once, from, once, from, once, WEIGHT);
    }

    private static String column(DuplicateSign sign) {
        return sign.name().toLowerCase(Locale.ROOT);
    }

    private static String columns(String table) {
        return """
        %1$s.kind as %1$s_kind, %1$s.name as %1$s_name, %1$s.state as %1$s_state, p%1$s.name as %1$s_province,
        %1$s.representative as %1$s_representative, %1$s.due_on as %1$s_due,
        (select d.full_name from unit_designation d where d.unit_id = %1$s.commune
          order by d.valid_until desc nulls first limit 1) as %1$s_commune
        """
                .formatted(table);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<LikelyDuplicate> search(EstablishmentScope scope, int page) {
        var at = Math.clamp(page, 1, 1000);
        var total = new long[1];
        var found =
                sql.sql(ALL + LINES)
                        .params(parameters(scope))
                        .param("size", SIZE)
                        .param("offset", (at - 1) * SIZE)
                        .query((row, _) -> {
                            total[0] = row.getLong("total");
                            return pair(row);
                        })
                        .list();
        return new Page<>(found, at, SIZE, total[0]);
    }

    @Override
    @Transactional(readOnly = true)
    public List<LikelyDuplicate> of(EstablishmentId establishment, EstablishmentScope scope) {
        return sql.sql(OF_ONE + LINES)
                .params(parameters(scope))
                .param("one", establishment.value())
                .param("size", MOST_FOR_ONE)
                .param("offset", 0)
                .query((row, _) -> pair(row))
                .list();
    }

    @Override
    public void tellApart(Verdict verdict) {
        sql.sql(TELL_APART)
                .param("one", verdict.one().value())
                .param("other", verdict.other().value())
                .param("reason", verdict.reason())
                .param("account", verdict.by().account().value())
                .param("person", verdict.by().fullName())
                .param("organisation", verdict.by().organisationName())
                .param("at", verdict.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map<String, Object> parameters(EstablishmentScope scope) {
        var parameters = new HashMap<String, Object>();
        parameters.put("everywhere", scope.everywhere());
        parameters.put("ofCommune", scope.ofCommune());
        parameters.put("body", scope.body().value());
        parameters.put(
                "provinces",
                scope.provinces().stream().map(ProvinceCode::value).toArray(String[]::new));
        parameters.put("many", MANY);
        parameters.put("alike", ALIKE);
        parameters.put("enough", DuplicateSign.ENOUGH);
        return parameters;
    }

    private static LikelyDuplicate pair(ResultSet row) throws SQLException {
        return new LikelyDuplicate(
                line(row, "a", row.getObject("one", UUID.class)),
                line(row, "b", row.getObject("other", UUID.class)),
                signs(row));
    }

    private static Set<DuplicateSign> signs(ResultSet row) throws SQLException {
        var found = EnumSet.noneOf(DuplicateSign.class);
        for (var sign : DuplicateSign.values()) if (row.getBoolean(column(sign))) found.add(sign);
        return Collections.unmodifiableSet(found);
    }

    private static EstablishmentLine line(ResultSet row, String table, UUID id)
            throws SQLException {
        return new EstablishmentLine(
                new EstablishmentId(id),
                EstablishmentKind.valueOf(row.getString(table + "_kind")),
                row.getString(table + "_name"),
                null,
                EstablishmentState.valueOf(row.getString(table + "_state")),
                row.getString(table + "_commune"),
                row.getString(table + "_province"),
                row.getString(table + "_representative"),
                row.getObject(table + "_due", LocalDate.class));
    }
}
