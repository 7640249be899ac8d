package vn.lienketvung.catalogue.persistence;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.catalogue.CatalogueIndex;

/**
 * What products are found by, in the memory of this portal. Filled from the database when it is first asked for; from then on every
 * search asks the database what was committed since the last one, so that no search on whatever replica misses a change.
 */
@Component
class ProductIndex {

    private final IndexedProducts products;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** The snapshot of the database up to which the index follows; null before it is filled, and after a failure. */
    private final AtomicReference<@Nullable String> seen = new AtomicReference<>();

    ProductIndex(IndexedProducts products) throws IOException {
        this.products = products;
        this.writer =
                new IndexWriter(
                        inMemory(), new IndexWriterConfig().setIndexSort(ProductDocument.BY_STARS));
        this.searchers = new SearcherManager(writer, null);
    }

    /** Each file in one piece: what reads it is opened many times in a search. */
    private static Directory inMemory() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(),
                ByteBuffersDataOutput::new,
                ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    }

    /** Within a transaction, whose sight does not matter: all of it is public. */
    CatalogueIndex now() {
        try {
            var last = seen.get();
            if (last == null) fill();
            else follow(products.changedSince(last));
            return new IndexReading(searchers, searchers.acquire());
        } catch (IOException e) {
            throw new UncheckedIOException("The index of products cannot be kept", e);
        }
    }

    private synchronized void fill() throws IOException {
        if (seen.get() != null) return;
        var now = products.moment();
        writer.deleteAll();
        products.each(product -> writer.addDocument(ProductDocument.of(product)));
        writer.forceMerge(1);
        searchers.maybeRefreshBlocking();
        seen.set(now);
    }

    private void follow(ProductChanges changes) throws IOException {
        if (changes.isEmpty()) seen.compareAndSet(changes.since(), changes.now());
        else apply(changes);
    }

    /** What was read before somebody else went on is read once more: an older row must not come after a newer one. */
    private synchronized void apply(ProductChanges read) throws IOException {
        var last = seen.get();
        if (last == null) {
            fill();
            return;
        }
        var changes = read.since().equals(last) ? read : products.changedSince(last);
        seen.set(null);
        for (var product : changes.gone()) writer.deleteDocuments(ProductDocument.key(product));
        for (var product : changes.found())
            writer.updateDocument(ProductDocument.key(product.id()), ProductDocument.of(product));
        searchers.maybeRefreshBlocking();
        seen.set(changes.now());
    }

    @PreDestroy
    void close() throws IOException {
        searchers.close();
        writer.rollback();
    }
}
