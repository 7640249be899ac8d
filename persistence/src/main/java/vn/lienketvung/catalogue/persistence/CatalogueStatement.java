package vn.lienketvung.catalogue.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lienketvung.catalogue.Catalogue;
import vn.lienketvung.catalogue.CatalogueFilter;
import vn.lienketvung.catalogue.Demand;

/** The questions to the index of words for one demand, and what fills them in. */
final class CatalogueStatement {

    static final String CARD =
            """
            c.code, c.slug, c.name, c.product_group, c.province, v.name as province_name, c.producer_name, c.recognition, c.stars,
            c.recognised_year, c.stars_until, c.harvest, c.picture
            """;

    /** What stands in a name stands before what only leads there; typed tone marks tell dừa from dứa. */
    private static final String EXACT =
            """
            case when i.name_key = :plain then 32 when strpos(i.name_key, :plain) > 0 then 16
                 when ' ' || i.name_key || ' ' like all (:likes) then 8 else 0 end
            + case when :marked and strpos(i.spelling, :spelled) > 0 then 64 else 0 end
            """;

    private static final String NEAR =
            "(100 * (word_similarity(i.name_key, :plain) + similarity(i.name_key, :plain)))::integer";

    private static final String COUNTED =
            """
            with m as materialized (select i.product, i.facets, %s as score from catalogue_index i where %s limit :most + 1),
                 t as (select m.product, row_number() over (order by m.score desc, m.facets >> 10 & 7 desc, m.product) as place
                         from m order by place limit :size offset :offset)
            select case when coalesce(t.place, :offset + 1) = :offset + 1 then a.traits end as traits, %s
              from (select array_agg(facets) as traits from m) a
              left join t on true
              left join catalogue_product c on c.id = t.product
              left join province v on v.code = c.province
             order by t.place
            """;

    private static final String BEST =
            """
            select null::bigint[] as traits, %s
              from (select * from (%s) u limit :size offset :offset) t
              join catalogue_product c on c.id = t.product
              join province v on v.code = c.province
             order by t.tier, t.score desc, t.product
            """;

    private static final String TIER =
            """
            (select %1$d as tier, k.product, k.score from
                (select i.product, %2$s as score from catalogue_index i where i.lexemes @@ cast(:tier%1$d as tsquery) limit :most) k
              order by k.score desc, k.product limit :reach)
            """;

    private static final List<String> BY_STARS = List.of("s:5", "s:4", "s:3", "s:0");

    private final String query;
    private final String score;
    private final List<String> tiers = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    CatalogueStatement(Demand demand, CatalogueFilter filter, int offset, int size) {
        var typed = demand.typed();
        this.query = Lexemes.of(demand, filter);
        this.score = demand.isAnything() ? "0" : demand.exact() ? EXACT : NEAR;
        var named =
                demand.exact() && !demand.isAnything() ? Lexemes.quoted("=" + typed.plain()) : "";
        if (!named.isEmpty()) tiers.add(Lexemes.both(query, named));
        for (var stars : BY_STARS) {
            var tier = Lexemes.both(query, Lexemes.quoted(stars));
            tiers.add(named.isEmpty() ? tier : Lexemes.both(tier, "!" + named));
        }
        parameters.put("query", query);
        parameters.put("most", Catalogue.MOST_COUNTED);
        parameters.put("offset", offset);
        parameters.put("size", size);
        parameters.put("reach", offset + size);
        parameters.put("plain", typed.plain());
        parameters.put("spelled", typed.spelled());
        parameters.put("marked", typed.isMarked());
        parameters.put("likes", likes(typed.words()));
        for (int at = 0; at < tiers.size(); at++) parameters.put("tier" + at, tiers.get(at));
    }

    /** As many as are counted, with the traits of all and the cards of the page. */
    String counted() {
        return COUNTED.formatted(
                score, query.isEmpty() ? "true" : "i.lexemes @@ cast(:query as tsquery)", CARD);
    }

    /** The cards of the page out of more than are counted: tier after tier is read until the page is full. */
    String best() {
        return BEST.formatted(
                CARD,
                IntStream.range(0, tiers.size())
                        .mapToObj(at -> TIER.formatted(at, score))
                        .collect(Collectors.joining(" union all ")));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static String[] likes(List<String> words) {
        return words.stream().map(word -> "% " + word + " %").toArray(String[]::new);
    }
}
