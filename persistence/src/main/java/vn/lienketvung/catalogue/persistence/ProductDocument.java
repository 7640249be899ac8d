package vn.lienketvung.catalogue.persistence;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** How a product stands in the index. */
final class ProductDocument {

    static final String WORDS = "words";
    static final String NAME = "name";
    static final String SPELLED = "spelled";
    static final String TRAITS = "traits";
    static final String KEY = "key";
    private static final String ID = "id";
    private static final String ORDER = "order";

    private static final SortField FIRST = new SortField(ORDER, SortField.Type.LONG);

    /** The most stars first; the key decides among equals, so that every page of every replica shows the same order. */
    static final Sort BY_STARS = new Sort(FIRST);

    static final Sort BY_SCORE = new Sort(SortField.FIELD_SCORE, FIRST);

    private static final int STARS = 10;
    private static final int MOST_STARS = 7;
    private static final int BITS_OF_STARS = 4;

    private ProductDocument() {}

    static Document of(IndexedProduct product) {
        var id = product.id();
        var document = new Document();
        document.add(new StringField(ID, id.toString(), Field.Store.NO));
        document.add(new BinaryDocValuesField(KEY, bytes(id)));
        document.add(new NumericDocValuesField(TRAITS, product.traits()));
        document.add(new NumericDocValuesField(ORDER, order(id, product.traits())));
        document.add(new TextField(NAME, product.name(), Field.Store.NO));
        document.add(new TextField(SPELLED, product.spelled(), Field.Store.NO));
        product.words().forEach(word -> document.add(new StringField(WORDS, word, Field.Store.NO)));
        return document;
    }

    static Term key(UUID product) {
        return new Term(ID, product.toString());
    }

    static UUID product(BytesRef key) {
        var bytes = ByteBuffer.wrap(key.bytes, key.offset, key.length);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static BytesRef bytes(UUID id) {
        return new BytesRef(
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }

    private static long order(UUID id, long traits) {
        long stars = traits >> STARS & MOST_STARS;
        return (MOST_STARS - stars) << (Long.SIZE - BITS_OF_STARS)
                | id.getMostSignificantBits() >>> BITS_OF_STARS;
    }
}
