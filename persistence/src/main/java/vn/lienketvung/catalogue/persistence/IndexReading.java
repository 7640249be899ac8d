package vn.lienketvung.catalogue.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopFieldCollectorManager;
import vn.lienketvung.catalogue.Catalogue;
import vn.lienketvung.catalogue.CatalogueFilter;
import vn.lienketvung.catalogue.CatalogueIndex;
import vn.lienketvung.catalogue.Demand;
import vn.lienketvung.catalogue.Matches;

/** The index as it stood when it was asked for. */
final class IndexReading implements CatalogueIndex {

    /** What was folded; words as they are spelled, and filters, stand beside it. */
    private static final Pattern FOLDED = Pattern.compile("[a-z0-9]+");

    private final SearcherManager searchers;
    private final IndexSearcher searcher;

    IndexReading(SearcherManager searchers, IndexSearcher searcher) {
        this.searchers = searchers;
        this.searcher = searcher;
    }

    @Override
    public Matches find(Demand demand, CatalogueFilter filter, int offset, int size) {
        var matching = IndexQuery.matching(demand, filter);
        try {
            var traits = searcher.search(matching, new TraitsOfMatches(Catalogue.MOST_COUNTED + 1));
            var products =
                    size == 0 || traits.length == 0
                            ? List.<UUID>of()
                            : best(demand, matching, offset, size);
            return new Matches(traits, products);
        } catch (IOException e) {
            throw new UncheckedIOException("The index of products cannot be read", e);
        }
    }

    @Override
    public Set<String> near(String word) {
        var near = new HashSet<String>();
        try {
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), ProductDocument.WORDS);
            if (terms == null) return near;
            var found =
                    new FuzzyTermsEnum(terms, new Term(ProductDocument.WORDS, word), 1, 0, true);
            for (var term = found.next(); term != null; term = found.next())
                near.add(term.utf8ToString());
        } catch (IOException e) {
            throw new UncheckedIOException("The words of the index cannot be read", e);
        }
        near.removeIf(each -> each.equals(word) || !FOLDED.matcher(each).matches());
        return near;
    }

    @Override
    public Object state() {
        return searcher.getIndexReader().getReaderCacheHelper().getKey();
    }

    @Override
    public void close() {
        try {
            searchers.release(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<UUID> best(Demand demand, Query matching, int offset, int size)
            throws IOException {
        var anything = demand.isAnything();
        var order = anything ? ProductDocument.BY_STARS : ProductDocument.BY_SCORE;
        var query = anything ? matching : IndexQuery.ranked(demand, matching);
        var best =
                searcher.search(query, new TopFieldCollectorManager(order, offset + size, null, 1))
                        .scoreDocs;
        var products = new ArrayList<UUID>();
        for (int at = offset; at < best.length; at++) products.add(product(best[at]));
        return products;
    }

    private UUID product(ScoreDoc found) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        var keys = leaf.reader().getBinaryDocValues(ProductDocument.KEY);
        if (keys == null || !keys.advanceExact(found.doc - leaf.docBase))
            throw new IllegalStateException("A product of the index has no key");
        return ProductDocument.product(keys.binaryValue());
    }
}
