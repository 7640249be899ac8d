package vn.lienketvung.exchange.persistence.table;

import java.util.Arrays;

/** The formats of tables, by how their files begin. */
enum TableFormat {
    XLSX,
    XLS,
    CSV;

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    static TableFormat of(byte[] head) {
        if (begins(head, ARCHIVE)) return XLSX;
        return begins(head, COMPOUND) ? XLS : CSV;
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length
                && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }
}
