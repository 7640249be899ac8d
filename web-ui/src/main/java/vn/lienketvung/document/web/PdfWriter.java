package vn.lienketvung.document.web;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;

/**
 * Makes PDF of finished XHTML: tagged for whoever reads by ear, its typeface embedded. The letters are those of Liberation
 * Serif, which has the measures of Times New Roman and every Vietnamese letter. Nothing is fetched but our own style sheet.
 */
final class PdfWriter {

    /** The scheme of the style sheet's address in the markup. */
    private static final String OWN = "portal";

    /** Stands for a sign that the typeface lacks, such as a Chinese one; the library would write a number sign. */
    private static final String BOX = "□";

    private static final String STYLES = "/static/css/";
    private static final String FONTS = "/liberation/LiberationSerif-";
    private static final String FAMILY = "Liberation Serif";

    static {
        // It tells of each style sheet and font that it reads, past the portal's own logging.
        XRLog.listRegisteredLoggers().forEach(each -> XRLog.setLevel(each, Level.WARNING));
    }

    private PdfWriter() {}

    static byte[] write(String xhtml) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Liên Kết Vùng");
        builder.useReplacementText(BOX);
        builder.useUnicodeLineBreaker(new LineBreaks());
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        builder.useProtocolsStreamImplementation(OwnStyle::new, OWN);
        builder.withHtmlContent(xhtml, null);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var pdf = renderer.getPdfDocument()) {
                RepeatedHeads.silence(pdf);
                pdf.save(bytes);
            }
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(() -> open(FONTS + cut + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(resource), resource);
    }

    private record OwnStyle(String address) implements FSStream {

        @Override
        public InputStream getStream() {
            return open(STYLES + address.substring(OWN.length() + 1));
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
