package vn.lienketvung.geography.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.Region;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.RegionMembership;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.geography.Zoning;
import vn.lienketvung.geography.ZoningCalendar;
import vn.lienketvung.geography.ZoningScheme;

@Repository
@Transactional(readOnly = true)
class JdbcZoning implements Zoning {

    /** A province of the other list is found through the links, and only where it is not found itself. */
    private static final String MEMBERSHIPS =
            """
            with asked as (
                select id from administrative_unit
                where id in (:ids) and level = 'PROVINCE'
                  and daterange(valid_from, valid_until, '[]') @> :day::date
            ), member as (
                select unit_id, region_code from zoning_member
                where scheme = :scheme and daterange(valid_from, valid_until, '[]') @> :day::date
            ), found as (
                select asked.id, member.unit_id, member.region_code
                from asked join member on member.unit_id = asked.id
                union all
                select asked.id, member.unit_id, member.region_code
                from asked
                join unit_succession s on s.successor_id = asked.id
                join member on member.unit_id = s.predecessor_id
                where not exists (select from member self where self.unit_id = asked.id)
            )
            select found.id as province, found.unit_id as through, r.code, r.name, r.name_en
            from found join zoning_region r on r.scheme = :scheme and r.code = found.region_code
            order by found.id, r.position, found.unit_id
            """;

    private final JdbcClient sql;
    private final Territory territory;
    private final ZoningCalendar calendar;

    JdbcZoning(JdbcClient sql, Territory territory, ZoningCalendar calendar) {
        this.sql = sql;
        this.territory = territory;
        this.calendar = calendar;
    }

    @Override
    public ZoningCalendar calendar() {
        return calendar;
    }

    @Override
    public List<Region> regionsOf(ZoningScheme scheme) {
        return sql.sql(
                        """
                        select code, name, name_en from zoning_region
                        where scheme = :scheme order by position
                        """)
                .param("scheme", scheme.name())
                .query((row, _) -> regionOf(row, scheme))
                .list();
    }

    @Override
    public List<RegionMembership> regionsOf(
            Collection<UnitId> provinces, LocalDate day, ZoningScheme scheme) {
        if (provinces.isEmpty() || !calendar.validityOf(scheme).includes(day)) return List.of();
        List<Found> found =
                sql.sql(MEMBERSHIPS)
                        .param("ids", provinces.stream().map(UnitId::toString).toList())
                        .param("day", day)
                        .param("scheme", scheme.name())
                        .query((row, _) -> Found.of(row, scheme))
                        .list();
        Map<UnitId, AdministrativeUnit> through =
                territory.findAll(found.stream().map(Found::through).distinct().toList()).stream()
                        .collect(Collectors.toMap(AdministrativeUnit::id, Function.identity()));
        return found.stream().map(row -> row.with(through)).toList();
    }

    @Override
    public List<AdministrativeUnit> membersOf(
            ZoningScheme scheme, RegionCode region, LocalDate day) {
        if (!calendar.validityOf(scheme).includes(day)) return List.of();
        Units units = new Units();
        sql.sql(
                        "select "
                                + Units.COLUMNS
                                + """
                                from zoning_member m
                                join administrative_unit u on u.id = m.unit_id
                                join unit_designation d on d.unit_id = u.id
                                where m.scheme = :scheme and m.region_code = :region
                                  and daterange(m.valid_from, m.valid_until, '[]') @> :day::date
                                order by d.name collate "vi-x-icu", d.valid_from nulls first
                                """)
                .param("scheme", scheme.name())
                .param("region", region.value())
                .param("day", day)
                .query(units);
        return units.list();
    }

    private static Region regionOf(ResultSet row, ZoningScheme scheme) throws SQLException {
        return new Region(
                scheme,
                new RegionCode(row.getString("code")),
                row.getString("name"),
                row.getString("name_en"));
    }

    private record Found(UnitId province, UnitId through, Region region) {

        static Found of(ResultSet row, ZoningScheme scheme) throws SQLException {
            return new Found(
                    UnitId.of(row.getString("province")),
                    UnitId.of(row.getString("through")),
                    regionOf(row, scheme));
        }

        RegionMembership with(Map<UnitId, AdministrativeUnit> units) {
            return new RegionMembership(
                    province, region, Objects.requireNonNull(units.get(through)));
        }
    }
}
