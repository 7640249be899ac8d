package vn.lienketvung.catalogue.persistence;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.lienketvung.catalogue.CatalogueFilter;
import vn.lienketvung.catalogue.Demand;
import vn.lienketvung.catalogue.SearchWords;

/** A demand and a filter as questions to the index. */
final class IndexQuery {

    /** Typed tone marks tell dừa from dứa; then the very name, its words in a row, its words in any order. */
    private static final float SPELLED_SO = 64;

    private static final float NAMED_SO = 32;
    private static final float IN_A_ROW = 16;
    private static final float IN_THE_NAME = 8;

    private IndexQuery() {}

    /** What is found, without any order. */
    static Query matching(Demand demand, CatalogueFilter filter) {
        var all = new BooleanQuery.Builder();
        if (!demand.isAnything()) all.add(anyWay(demand.ways()), FILTER);
        var season = filter.season();
        narrow(all, "r:", filter.regions(), each -> each.value());
        narrow(all, "p:", filter.provinces(), each -> each.value());
        narrow(all, "g:", filter.groups(), Enum::name);
        narrow(all, "s:", filter.stars(), String::valueOf);
        if (season != null) all.add(word("m:" + season.getValue()), FILTER);
        narrow(all, "c:", filter.certificates(), Enum::name);
        var query = all.build();
        return query.clauses().isEmpty() ? new MatchAllDocsQuery() : query;
    }

    /** The same, and the better what is named by the words, the higher. */
    static Query ranked(Demand demand, Query matching) {
        var ranked = new BooleanQuery.Builder().add(matching, FILTER);
        if (demand.exact()) byName(ranked, demand.typed());
        else
            demand.ways().stream()
                    .flatMap(List::stream)
                    .flatMap(Set::stream)
                    .distinct()
                    .forEach(word -> ranked.add(inName(word), SHOULD));
        return ranked.build();
    }

    private static void byName(BooleanQuery.Builder ranked, SearchWords typed) {
        var words = typed.plain().split(" ");
        worth(NAMED_SO, word("=" + typed.plain()), ranked);
        worth(IN_A_ROW, new PhraseQuery(ProductDocument.NAME, words), ranked);
        var all = new BooleanQuery.Builder();
        for (var word : typed.words()) all.add(inName(word), FILTER);
        worth(IN_THE_NAME, all.build(), ranked);
        if (typed.isMarked())
            worth(
                    SPELLED_SO,
                    new PhraseQuery(ProductDocument.SPELLED, typed.spelled().split(" ")),
                    ranked);
    }

    private static void worth(float points, Query query, BooleanQuery.Builder ranked) {
        ranked.add(new BoostQuery(new ConstantScoreQuery(query), points), SHOULD);
    }

    private static Query anyWay(List<List<Set<String>>> ways) {
        var any = new BooleanQuery.Builder();
        for (var way : ways) {
            var all = new BooleanQuery.Builder();
            for (var choice : way) all.add(oneOf(choice), FILTER);
            any.add(all.build(), SHOULD);
        }
        return any.build();
    }

    private static <T> void narrow(
            BooleanQuery.Builder all, String kind, Collection<T> values, Function<T, String> code) {
        if (!values.isEmpty())
            all.add(oneOf(values.stream().map(each -> kind + code.apply(each)).toList()), FILTER);
    }

    private static Query oneOf(Collection<String> words) {
        return words.size() == 1
                ? word(words.iterator().next())
                : new TermInSetQuery(
                        ProductDocument.WORDS, words.stream().map(BytesRef::new).toList());
    }

    private static Query word(String word) {
        return new TermQuery(new Term(ProductDocument.WORDS, word));
    }

    private static Query inName(String word) {
        return new TermQuery(new Term(ProductDocument.NAME, word));
    }
}
