package vn.lienketvung.analysis.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.analysis.Participation;
import vn.lienketvung.analysis.ParticipationMeasure;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitType;
import vn.lienketvung.shared.Page;

/**
 * Lays everything that takes part side by side, with the commune it names. Commitments are read as whoever asks; the public
 * catalogue is everybody's.
 */
@Component
@Transactional(readOnly = true)
class JdbcParticipation implements Participation {

    private static final String PLACED =
            """
            with fact as (
                select measure, key, name, detail, province, commune, former from participation_public(:provinces, :today)
                union all
                select 'COMMITMENTS', cast(k.id as text), k.text, k.implementer_name, k.implementer_province, o.commune, null
                  from commitment k join organisation o on o.id = k.implementer
                 where k.implementer_province = any(:provinces) and k.status not in ('WAIVED', 'TRANSFERRED')
                union all
                select 'COMMUNES', u.id, d.full_name, null, left(u.province_id, 2), u.id, null
                  from administrative_unit u join unit_designation d on d.unit_id = u.id and d.valid_until is null
                 where u.level = 'COMMUNE' and u.valid_until is null and left(u.province_id, 2) = any(:provinces)
            ), placed as (
                select f.measure, f.key, f.name, f.detail, f.province, coalesce(c.former_province, f.former) as former,
                       d.type, d.full_name as commune
                  from fact f
                  left join commune_former_province c on c.commune = f.commune
                  left join unit_designation d on d.unit_id = f.commune and d.valid_until is null
            )
            """;

    private static final String COUNTS =
            PLACED
                    + """
                    select p.measure, p.province, p.former, p.type, p.n, d.name as former_name
                      from (select measure, province, former, type, count(*) as n from placed group by measure, province, former, type) p
                      left join unit_designation d on d.unit_id = p.former || '@' and d.valid_until = date '2025-06-30'
                    """;

    private static final String PAGE =
            PLACED
                    + """
                    select measure, key, name, detail, province, commune, count(*) over () as total
                      from placed where measure = :measure and %s
                     order by name collate "vi-x-icu", key limit :size offset :offset
                    """;

    private final JdbcClient sql;

    JdbcParticipation(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Count> counts(Collection<ProvinceCode> provinces, LocalDate today) {
        return asked(COUNTS, provinces, today).query((row, _) -> count(row)).list();
    }

    @Override
    public Page<Line> page(Question question, LocalDate today, int number, int size) {
        var total = new long[1];
        var lines =
                asked(PAGE.formatted(condition(question.part())), question.provinces(), today)
                        .param("measure", question.measure().name())
                        .param("part", part(question.part()))
                        .param("size", size)
                        .param("offset", (long) (number - 1) * size)
                        .query((row, _) -> {
                            total[0] = row.getLong("total");
                            return line(row);
                        })
                        .list();
        return new Page<>(lines, number, size, total[0]);
    }

    private StatementSpec asked(
            String statement, Collection<ProvinceCode> provinces, LocalDate today) {
        return sql.sql(statement)
                .param(
                        "provinces",
                        provinces.stream().map(ProvinceCode::value).toArray(String[]::new))
                .param("today", today);
    }

    private static String condition(@Nullable Part part) {
        return switch (part) {
            case null -> "cast(:part as text) is null";
            case Part.Former _ -> "former = :part";
            case Part.Undivided _ -> "former is null and cast(:part as text) is null";
            case Part.OfType _ -> "type = :part";
        };
    }

    private static @Nullable String part(@Nullable Part part) {
        return switch (part) {
            case null -> null;
            case Part.Former(String code) -> code;
            case Part.Undivided _ -> null;
            case Part.OfType(UnitType type) -> type.name();
        };
    }

    private static Count count(ResultSet row) throws SQLException {
        var former = row.getString("former");
        var type = row.getString("type");
        return new Count(
                ParticipationMeasure.valueOf(row.getString("measure")),
                new ProvinceCode(row.getString("province")),
                former == null ? null : new FormerProvince(former, row.getString("former_name")),
                type == null ? null : UnitType.valueOf(type),
                row.getInt("n"));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                ParticipationMeasure.valueOf(row.getString("measure")),
                row.getString("key"),
                row.getString("name"),
                row.getString("detail"),
                row.getString("commune"),
                new ProvinceCode(row.getString("province")));
    }
}
