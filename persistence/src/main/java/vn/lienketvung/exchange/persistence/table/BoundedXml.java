package vn.lienketvung.exchange.persistence.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/**
 * The bytes of one part while they are unpacked: all of them are counted, and no single name, attribute or text is longer
 * than any spreadsheet holds, because a parser keeps it in memory whole.
 */
final class BoundedXml extends FilterInputStream {

    /** The longest text of a cell takes less, even with every sign written as an entity. */
    private static final int LONGEST = 1 << 19;

    private final LongConsumer counter;
    private int sinceTag;

    BoundedXml(InputStream in, LongConsumer counter) {
        super(in);
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        if (read <= 0) return read;
        counter.accept(read);
        int last = from + read - 1;
        while (last >= from && buffer[last] != '<') last--;
        sinceTag = last >= from ? from + read - 1 - last : sinceTag + read;
        if (sinceTag > LONGEST) throw new RefusedTable("damaged");
        return read;
    }
}
