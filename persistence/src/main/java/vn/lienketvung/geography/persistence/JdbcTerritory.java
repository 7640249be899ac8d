package vn.lienketvung.geography.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.Extent;
import vn.lienketvung.geography.Succession;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.geography.UnitLevel;

@Repository
@Transactional(readOnly = true)
class JdbcTerritory implements Territory {

    private static final String UNITS =
            "select "
                    + Units.COLUMNS
                    + """
                    from administrative_unit u join unit_designation d on d.unit_id = u.id
                    where %s
                    order by %s, d.valid_from nulls first
                    """;

    private static final String BY_CODE = "u.code, u.valid_from nulls first";

    /** By the name of the day, and by code among the many of the same name. */
    private static final String BY_NAME =
            """
            (select today.name from unit_designation today
             where today.unit_id = u.id
               and daterange(today.valid_from, today.valid_until, '[]') @> :day::date)
                collate "vi-x-icu", u.code
            """;

    private static final String ON_DAY =
            "u.level = :level and daterange(u.valid_from, u.valid_until, '[]') @> :day::date";

    private final JdbcClient sql;

    JdbcTerritory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<AdministrativeUnit> everWithCode(String code) {
        return read(UNITS.formatted("u.code = :code", BY_CODE), Map.of("code", code));
    }

    @Override
    public List<AdministrativeUnit> findAll(Collection<UnitId> ids) {
        if (ids.isEmpty()) return List.of();
        return read(UNITS.formatted("u.id in (:ids)", BY_CODE), Map.of("ids", texts(ids)));
    }

    @Override
    public List<AdministrativeUnit> provincesOn(LocalDate day) {
        return read(
                UNITS.formatted(ON_DAY, BY_NAME),
                Map.of("level", UnitLevel.PROVINCE.name(), "day", day));
    }

    @Override
    public List<AdministrativeUnit> communesOn(UnitId province, LocalDate day) {
        return read(
                UNITS.formatted(ON_DAY + " and u.province_id = :province", BY_NAME),
                Map.of(
                        "level",
                        UnitLevel.COMMUNE.name(),
                        "day",
                        day,
                        "province",
                        province.toString()));
    }

    @Override
    public List<Succession> successorsOf(Collection<UnitId> units) {
        return links("predecessor_id", units);
    }

    @Override
    public List<Succession> predecessorsOf(Collection<UnitId> units) {
        return links("successor_id", units);
    }

    private List<Succession> links(String end, Collection<UnitId> units) {
        if (units.isEmpty()) return List.of();
        List<Link> links =
                sql.sql(
                                """
                                select predecessor_id, successor_id, extent, effective_on,
                                       (select count(*) from unit_succession other
                                        where other.successor_id = s.successor_id) = 1 as sole
                                from unit_succession s
                                where %s in (:ids)
                                order by predecessor_id, successor_id
                                """
                                        .formatted(end))
                        .param("ids", texts(units))
                        .query((row, _) -> Link.of(row))
                        .list();
        Map<UnitId, AdministrativeUnit> both =
                findAll(links.stream().flatMap(Link::ends).distinct().toList()).stream()
                        .collect(Collectors.toMap(AdministrativeUnit::id, Function.identity()));
        return links.stream().map(link -> link.between(both)).toList();
    }

    private List<AdministrativeUnit> read(String query, Map<String, ?> parameters) {
        Units units = new Units();
        sql.sql(query).params(parameters).query(units);
        return units.list();
    }

    private static List<String> texts(Collection<UnitId> ids) {
        return ids.stream().map(UnitId::toString).collect(Collectors.toCollection(ArrayList::new));
    }

    private record Link(
            UnitId predecessor, UnitId successor, Extent extent, LocalDate on, boolean sole) {

        static Link of(ResultSet row) throws SQLException {
            return new Link(
                    UnitId.of(row.getString("predecessor_id")),
                    UnitId.of(row.getString("successor_id")),
                    Extent.valueOf(row.getString("extent")),
                    row.getObject("effective_on", LocalDate.class),
                    row.getBoolean("sole"));
        }

        Stream<UnitId> ends() {
            return Stream.of(predecessor, successor);
        }

        Succession between(Map<UnitId, AdministrativeUnit> units) {
            return new Succession(
                    Objects.requireNonNull(units.get(predecessor)),
                    Objects.requireNonNull(units.get(successor)),
                    extent,
                    on,
                    sole);
        }
    }
}
