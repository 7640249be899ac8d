package vn.lienketvung.register.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.register.Places;

/** Read once: only a migration changes regions and provinces, and after one the portal starts anew. */
@Component
class JdbcPlaces implements Places {

    private record Row(RegionGroup region, ProvinceName province) {}

    private final JdbcClient sql;
    private volatile @Nullable List<RegionGroup> known;

    JdbcPlaces(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RegionGroup> regions() {
        var regions = known;
        if (regions == null) known = regions = read();
        return regions;
    }

    private List<RegionGroup> read() {
        var members = new LinkedHashMap<RegionGroup, List<ProvinceName>>();
        sql.sql(
                        """
                        select r.code, r.name, r.name_en, p.code as province, p.name as province_name
                          from region r join province p on p.region_code = r.code
                         order by r.position, p.name collate "vi-x-icu"
                        """)
                .query((row, _) ->
                        new Row(
                                new RegionGroup(
                                        new RegionCode(row.getString("code")),
                                        row.getString("name"),
                                        row.getString("name_en"),
                                        List.of()),
                                new ProvinceName(
                                        new ProvinceCode(row.getString("province")),
                                        row.getString("province_name"))))
                .list()
                .forEach(row ->
                        members.computeIfAbsent(row.region(), _ -> new ArrayList<>())
                                .add(row.province()));
        return members.entrySet().stream()
                .map(each ->
                        new RegionGroup(
                                each.getKey().code(),
                                each.getKey().name(),
                                each.getKey().nameEnglish(),
                                each.getValue()))
                .toList();
    }
}
