package vn.lienketvung.exchange.persistence.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.FollowImports;
import vn.lienketvung.exchange.TableLimits;
import vn.lienketvung.exchange.TableMarking;
import vn.lienketvung.exchange.TableReader;

/** Marks the sender's own workbook while it is small, with everything else that is in it; otherwise a copy of its values. */
@Component
class MarkedCopies implements TableMarking {

    private static final long MOST_BYTES_OF_OWN = 3L << 20;
    private static final long MOST_UNPACKED_OF_OWN = 40L << 20;

    private final TableReader reader;
    private final TableLimits limits;

    MarkedCopies(TableReader reader, TableLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    @Override
    public String mark(
            FollowImports.Kept kept,
            String heading,
            Function<CellProblem, String> words,
            OutputStream out)
            throws IOException {
        var outline = kept.job().outline();
        var name = kept.job().fileName().toLowerCase(Locale.ROOT);
        try (var file = ReceivedFile.of(kept.file(), limits)) {
            if (outline.rows() <= MOST_ROWS_OF_OWN && isSmall(file, name)) {
                new OwnWorkbook(outline, heading, words).mark(file, kept.problems(), out);
                return name.endsWith(".xls") ? ".xls" : ".xlsx";
            }
        }
        new CopiedTable(outline, heading, words).copy(reader, kept, limits, out);
        return ".xlsx";
    }

    /** A workbook is taken into memory with all of its parts, also those that were never looked at. */
    private static boolean isSmall(ReceivedFile file, String name) throws IOException {
        if (name.endsWith(".csv") || file.size() > MOST_BYTES_OF_OWN) return false;
        return name.endsWith(".xls") || XlsxArchive.unpacksWithin(file, MOST_UNPACKED_OF_OWN);
    }
}
