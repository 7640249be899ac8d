package vn.lienketvung.evidence.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import vn.lienketvung.evidence.AcceptedType;
import vn.lienketvung.evidence.ContentInspection;
import vn.lienketvung.evidence.Danger;
import vn.lienketvung.evidence.Upload;

/**
 * Detection by the leading bytes only. Word and Excel files are ZIP archives, told apart by the names of their first
 * parts. What may be in a file is looked for without opening it as a document: no script, no link and no font of a
 * stranger's file is ever followed.
 */
@Component
class TikaContentInspection implements ContentInspection {

    private static final int MOST_PARTS = 200;

    private final Tika tika = new Tika();

    @Override
    public String mediaTypeOf(Upload upload) throws IOException {
        try (InputStream bytes = upload.content().open()) {
            var head = bytes.readNBytes(64 * 1024);
            var type = tika.detect(head);
            if (!type.equals("application/zip") && !type.equals("application/x-tika-ooxml"))
                return type;
        }
        try (var archive = new ZipInputStream(upload.content().open())) {
            return officeTypeOf(archive);
        }
    }

    @Override
    public Optional<Danger> dangerIn(Upload upload, AcceptedType type) throws IOException {
        try (InputStream bytes = upload.content().open()) {
            return switch (type) {
                case PDF -> PdfCheck.dangerIn(bytes.readAllBytes());
                case JPEG, PNG -> PictureCheck.dangerIn(bytes, type);
                case DOCX, XLSX -> new OfficeCheck().dangerIn(bytes);
            };
        }
    }

    private static String officeTypeOf(ZipInputStream archive) throws IOException {
        for (int part = 0; part < MOST_PARTS; part++) {
            ZipEntry entry = archive.getNextEntry();
            if (entry == null) break;
            if (entry.getName().equals("word/document.xml")) return AcceptedType.DOCX.mediaType();
            if (entry.getName().equals("xl/workbook.xml")) return AcceptedType.XLSX.mediaType();
        }
        return "application/zip";
    }
}
