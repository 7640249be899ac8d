package vn.lienketvung.exchange.persistence.table;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.lienketvung.exchange.TableLimits;
import vn.lienketvung.shared.ActionRefused;

/** Reads files of the old XLS format record by record; they are small, for their texts are kept in memory. */
final class XlsTable {

    private final TableLimits limits;

    XlsTable(TableLimits limits) {
        this.limits = limits;
    }

    void read(ReceivedFile file, CountedRows rows) throws IOException {
        if (file.size() > limits.maxOldBytes())
            throw new RefusedTable("old-file-too-big", limits.maxOldMegabytes());
        try (var parts = new POIFSFileSystem(file.path().toFile(), true)) {
            refuse(parts);
            var request = new HSSFRequest();
            var records = new XlsRecords(rows);
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processWorkbookEvents(request, parts);
            records.end();
        } catch (EncryptedDocumentException e) {
            throw new RefusedTable("locked");
        } catch (ActionRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library says in many ways that records do not fit together.
            throw new RefusedTable("damaged");
        }
    }

    private static void refuse(POIFSFileSystem parts) {
        var root = parts.getRoot();
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) throw new RefusedTable("locked");
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) throw new RefusedTable("macros");
        if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book"))
            throw new RefusedTable("no-table");
    }
}
