package vn.lienketvung.exchange.persistence.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.exchange.TableLimits;
import vn.lienketvung.exchange.TableReader;
import vn.lienketvung.exchange.TableRow;

/** Makes tables in files, good ones and hostile ones, and reads them. */
final class TableFiles {

    private TableFiles() {}

    static Upload upload(String name, byte[] bytes) {
        return new Upload(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    static Upload csv(String text) {
        return upload("bang.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] xls(Consumer<HSSFWorkbook> filling) {
        try (var book = new HSSFWorkbook()) {
            filling.accept(book);
            return book.getBytes().length == 0 ? new byte[0] : written(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(HSSFWorkbook book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    /** An XLSX locked with a password is no archive. */
    static byte[] locked(byte[] xlsx) {
        try (var parts = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (var out = encryptor.getDataStream(parts)) {
                out.write(xlsx);
            }
            var bytes = new ByteArrayOutputStream();
            parts.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** An archive whose parts are written piece by piece, so that a bomb needs no memory here either. */
    static byte[] archive(Part... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                archive.putNextEntry(new ZipEntry(part.name));
                archive.write(part.begin);
                for (long at = 0; at < part.times; at++) archive.write(part.piece);
                archive.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    record Part(String name, byte[] begin, byte[] piece, long times) {

        static Part of(String name, String text) {
            return new Part(name, text.getBytes(StandardCharsets.UTF_8), new byte[0], 0);
        }

        static Part many(String name, String begin, String piece, long times) {
            return new Part(
                    name,
                    begin.getBytes(StandardCharsets.UTF_8),
                    piece.repeat(1_000).getBytes(StandardCharsets.UTF_8),
                    times / 1_000);
        }
    }

    /** The frame of a workbook with one sheet. */
    static byte[] book(Part... more) {
        var parts = new ArrayList<Part>();
        parts.add(
                Part.of(
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name=\"x\" sheetId=\"1\" r:id=\"rId1\" xmlns:r=\"r\"/></sheets></workbook>"));
        parts.add(
                Part.of(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"r/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                + "<Relationship Id=\"rId2\" Type=\"r/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"));
        parts.addAll(List.of(more));
        return archive(parts.toArray(Part[]::new));
    }

    static List<TableRow> read(Upload file, TableLimits limits) {
        var rows = new ArrayList<TableRow>();
        new StreamingTableReader().read(file, limits, sink(rows::add));
        return rows;
    }

    static TableReader.Sink sink(Consumer<TableRow> rows) {
        return new TableReader.Sink() {
            @Override
            public boolean sheet(String name) {
                return true;
            }

            @Override
            public void row(TableRow row) {
                rows.accept(row);
            }
        };
    }
}
