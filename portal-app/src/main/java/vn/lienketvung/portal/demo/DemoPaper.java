package vn.lienketvung.portal.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import vn.lienketvung.evidence.Upload;

/** A one-page PDF that stands for a scan in the demo data; it says in plain words that it is none. */
record DemoPaper(String name) {

    Upload upload() {
        var bytes = pdf().getBytes(StandardCharsets.US_ASCII);
        return new Upload(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private String pdf() {
        var words =
                "BT /F1 18 Tf 60 760 Td (Ban minh hoa - khong phai tai lieu that: "
                        + plain()
                        + ") Tj ET";
        var objects =
                new String[] {
                    "<</Type/Catalog/Pages 2 0 R>>",
                    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                    "<</Length " + words.length() + ">>stream\n" + words + "\nendstream",
                    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
                };
        var text = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(
                    "%010d 00000 n %n"
                            .formatted(text.length())
                            .replace(System.lineSeparator(), "\n"));
            text.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
        }
        int start = text.length();
        return text.append("xref\n0 6\n")
                .append(table)
                .append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n")
                .toString();
    }

    private String plain() {
        return name.replaceAll("[^A-Za-z0-9. -]", "");
    }
}
