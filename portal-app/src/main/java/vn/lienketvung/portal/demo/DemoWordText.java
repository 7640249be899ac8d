package vn.lienketvung.portal.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.lienketvung.evidence.Upload;

/** A Word text of one line that stands for the text of an agreement in the demo data; it says that it is none. */
record DemoWordText(String name, String title) {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    Upload upload() {
        var bytes = docx();
        return new Upload(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private byte[] docx() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The three parts without which a word processor opens nothing, in their usual order. */
    private Map<String, String> parts() {
        return new TreeMap<>(
                Map.of(
                        "[Content_Types].xml",
                        """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>\
                        """,
                        "_rels/.rels",
                        """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>\
                        """,
                        "word/document.xml",
                        """
                        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                        <w:body><w:p><w:r><w:t>Bản minh họa, không phải tài liệu thật: %s</w:t></w:r></w:p></w:body></w:document>\
                        """
                                .formatted(title)));
    }
}
