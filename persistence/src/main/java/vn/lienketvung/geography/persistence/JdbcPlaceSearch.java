package vn.lienketvung.geography.persistence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.MatchKind;
import vn.lienketvung.geography.PlaceMatch;
import vn.lienketvung.geography.PlaceQuery;
import vn.lienketvung.geography.PlaceSearch;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.shared.Page;

@Repository
@Transactional(readOnly = true)
class JdbcPlaceSearch implements PlaceSearch {

    private static final String SEARCH =
            """
            with wanted as (
                select :text as code, geography_spelling(:text) as spelling,
                       portal_unaccent(lower(:text)) as key
            ), matched as (
                select u.id, min(%s) as kind
                from wanted w, administrative_unit u
                join unit_designation d on d.unit_id = u.id
                where (%s) and %s
                group by u.id
            )
            select matched.id, matched.kind, count(*) over () as total
            from matched
            join administrative_unit u on u.id = matched.id
            join lateral (select name from unit_designation where unit_id = u.id
                          order by valid_from desc nulls last limit 1) latest on true
            order by matched.kind, u.level desc,
                     daterange(u.valid_from, u.valid_until, '[]') @> :day::date desc,
                     latest.name collate "vi-x-icu", u.code, u.valid_from nulls first
            limit :limit
            """;

    /** The number of a kind is its place in {@link MatchKind}. */
    private static final String HOW =
            """
            case when u.code = w.code then 0
                 when d.name_spelling = w.spelling or d.full_spelling = w.spelling then 1
                 when d.name_key = w.key or d.full_key = w.key then 2
                 when d.name_key ^@ w.key or d.full_key ^@ w.key then 3
                 when strpos(d.full_key, w.key) > 0 then 4
                 else 5 end
            """;

    private static final String WHICH =
            """
            u.code = w.code or d.full_key like :pattern or u.district_key in (
                w.key, regexp_replace(w.key, '^(quan|huyen|thi xa|thanh pho) ', ''))
            """;

    private static final String HOW_SIMILAR = "6";

    private static final String WHICH_SIMILAR =
            "similarity(d.name_key, w.key) >= 0.45 or similarity(d.full_key, w.key) >= 0.55";

    /** Every further place named must be the district or province, of then or of the successors. */
    private static final String WITHIN =
            """
            not exists (
                select from unnest(string_to_array(:within, '|')) as place (key)
                where u.district_key is distinct from regexp_replace(place.key, '^(quan|huyen|thi xa|thanh pho) ', '')
                  and not exists (
                    select from unit_designation p
                    where place.key in (p.name_key, p.full_key)
                      and (p.unit_id = u.province_id or p.unit_id in (
                          select successor.province_id from unit_succession s
                          join administrative_unit successor on successor.id = s.successor_id
                          where s.predecessor_id = u.id))))
            """;

    private final JdbcClient sql;

    JdbcPlaceSearch(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Page<PlaceMatch> find(PlaceQuery query, LocalDate day, int limit) {
        Page<PlaceMatch> found = run(SEARCH.formatted(HOW, WHICH, WITHIN), query, day, limit);
        return found.items().isEmpty()
                ? run(SEARCH.formatted(HOW_SIMILAR, WHICH_SIMILAR, WITHIN), query, day, limit)
                : found;
    }

    private Page<PlaceMatch> run(String search, PlaceQuery query, LocalDate day, int limit) {
        List<Row> rows =
                sql.sql(search)
                        .param("text", query.name())
                        .param(
                                "pattern",
                                "%" + escaped(PlaceQuery.withoutMarks(query.name())) + "%")
                        .param("within", within(query))
                        .param("day", day)
                        .param("limit", limit)
                        .query((row, _) ->
                                new Row(
                                        row.getString("id"),
                                        row.getInt("kind"),
                                        row.getLong("total")))
                        .list();
        return new Page<>(
                rows.stream().map(Row::match).toList(),
                1,
                limit,
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    private static String within(PlaceQuery query) {
        return String.join("|", query.within().stream().map(PlaceQuery::withoutMarks).toList());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private record Row(String id, int kind, long total) {

        PlaceMatch match() {
            return new PlaceMatch(UnitId.of(id), MatchKind.values()[kind]);
        }
    }
}
