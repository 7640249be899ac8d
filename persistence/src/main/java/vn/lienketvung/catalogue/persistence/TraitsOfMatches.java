package vn.lienketvung.catalogue.persistence;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Takes down the traits of what is found, in the order of the index, until there are as many as are counted. */
final class TraitsOfMatches implements CollectorManager<TraitsOfMatches.Gathered, long[]> {

    private final int most;

    TraitsOfMatches(int most) {
        this.most = most;
    }

    @Override
    public Gathered newCollector() {
        return new Gathered(most);
    }

    /** One thread searches, so there is one part, or none in an empty index. */
    @Override
    public long[] reduce(Collection<Gathered> parts) {
        return parts.stream()
                .flatMapToLong(each -> Arrays.stream(each.traits, 0, each.found))
                .limit(most)
                .toArray();
    }

    static final class Gathered extends SimpleCollector {

        private final long[] traits;
        private int found;
        private NumericDocValues values = DocValues.emptyNumeric();

        Gathered(int most) {
            this.traits = new long[most];
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            if (found == traits.length) throw new CollectionTerminatedException();
            values = DocValues.getNumeric(context.reader(), ProductDocument.TRAITS);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (found == traits.length) throw new CollectionTerminatedException();
            if (values.advanceExact(doc)) traits[found++] = values.longValue();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
