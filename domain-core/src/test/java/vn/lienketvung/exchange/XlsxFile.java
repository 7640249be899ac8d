package vn.lienketvung.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.lienketvung.evidence.Upload;

/** An XLSX file made part by part, so that a test can make good ones and hostile ones. */
public final class XlsxFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public static XlsxFile of(SheetRows... sheets) {
        var file = new XlsxFile();
        var types = new StringBuilder();
        var names = new StringBuilder();
        var links = new StringBuilder();
        for (int i = 1; i <= sheets.length; i++) {
            types.append(
                    "<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                            .formatted(i));
            names.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                            .formatted(sheets[i - 1].name(), i, i));
            links.append(
                    "<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                            .formatted(i, LINKS, i));
            file.part("xl/worksheets/sheet" + i + ".xml", sheet(sheets[i - 1]));
        }
        return file.frame(types.toString(), names.toString(), links.toString());
    }

    private XlsxFile frame(String types, String names, String links) {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + types
                        + "</Types>");
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                        .formatted(PACKAGE, LINKS));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr/><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, LINKS, names));
        return part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, links));
    }

    /** Adds a part, or replaces it. */
    public XlsxFile part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public XlsxFile part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
                archive.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public Upload upload() {
        return upload("bang.xlsx", bytes());
    }

    public static Upload upload(String name, byte[] bytes) {
        return new Upload(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /** The part of a sheet with these rows between its tags. */
    public static String sheetOf(String rows) {
        return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                .formatted(MAIN, rows);
    }

    private static String sheet(SheetRows typed) {
        var rows = new StringBuilder();
        for (int row = 0; row < typed.rows().size(); row++) {
            rows.append("<row r=\"").append(row + 1).append("\">");
            var values = typed.rows().get(row);
            for (int column = 0; column < values.size(); column++)
                if (values.get(column) != null)
                    rows.append(
                            cell(new CellAt("", row + 1, column).inSheet(), values.get(column)));
            rows.append("</row>");
        }
        return sheetOf(rows.toString());
    }

    private static String cell(String at, Object value) {
        return switch (value) {
            case LocalDate day ->
                    "<c r=\"%s\"><v>%d</v></c>".formatted(at, SheetMother.serial(day));
            case Number number -> "<c r=\"%s\"><v>%s</v></c>".formatted(at, number);
            case SheetRows.Broken broken ->
                    "<c r=\"%s\" t=\"e\"><v>%s</v></c>".formatted(at, broken.code());
            case SheetRows.Formula formula ->
                    "<c r=\"%s\" t=\"str\"><f>%s</f><v>%s</v></c>"
                            .formatted(at, escape(formula.text()), escape(formula.saved()));
            default ->
                    "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                            .formatted(at, escape(value.toString()));
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
