package vn.lienketvung.bench;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.document.DocumentFormat;
import vn.lienketvung.document.DocumentPress;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.document.Table;
import vn.lienketvung.document.web.FinishedMarkup;

/** The made report as the portal prints it, and the same content by the libraries alone. */
@Configuration(proxyBeanMethods = false)
class PrintedReports {

    static final String PATH = "/lam-viec/bench/paper/";

    @Bean
    ServletRegistrationBean<HttpServlet> printedPapers(DocumentPress press, FinishedMarkup markup) {
        var pages = new ServletRegistrationBean<HttpServlet>(new Pages(press, markup), PATH + "*");
        pages.setName("printedPapers");
        return pages;
    }

    private static final class Pages extends HttpServlet {

        private final transient DocumentPress press;
        private final transient OfficialDocument document = MadeUpReport.document();
        private final transient String finished;

        Pages(DocumentPress press, FinishedMarkup markup) {
            this.press = press;
            this.finished = markup.of(document);
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var bytes = switch (request.getPathInfo()) {
                case "/xlsx" -> press.print(document, DocumentFormat.EXCEL);
                case "/pdf" -> press.print(document, DocumentFormat.PDF);
                case "/docx" -> press.print(document, DocumentFormat.WORD);
                case "/bare-xlsx" -> spreadsheet();
                case "/bare-pdf" -> pdf();
                default -> throw new IOException("No such paper");
            };
            response.setContentType("application/octet-stream");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }

        /** The same cells with the same looks, nothing to be found out about them. */
        private byte[] spreadsheet() throws IOException {
            var out = new ByteArrayOutputStream();
            try (var book = new Workbook(out, "bench", "1.0")) {
                var sheet = book.newWorksheet("Văn bản");
                int line = 0;
                for (var block : document.body()) {
                    if (!(block instanceof Table table)) continue;
                    for (var row : table.head()) {
                        for (var cell : row) sheet.value(line, cell.from(), cell.text());
                        sheet.range(line, 0, line++, MadeUpReport.FIGURES).style().bold().fillColor("ECEFF3").wrapText(true).borderStyle("thin").set();
                    }
                    for (var row : table.rows()) {
                        sheet.value(line, 0, row.cells().getFirst());
                        sheet.style(line, 0).wrapText(true).set();
                        for (int at = 1; at <= MadeUpReport.FIGURES; at++) {
                            sheet.value(line, at, new BigDecimal(row.cells().get(at)));
                            sheet.style(line, at).format("#,##0.###").set();
                        }
                        sheet.range(line, 0, line++, MadeUpReport.FIGURES).style().borderStyle("thin").set();
                    }
                }
                book.finish();
            }
            return out.toByteArray();
        }

        private byte[] pdf() throws IOException {
            var out = new ByteArrayOutputStream();
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            for (var cut : Map.of("Regular", 400, "Bold", 700).entrySet())
                for (var style : FontStyle.values())
                    if (style != FontStyle.OBLIQUE)
                        builder.useFont(() -> open("/liberation/LiberationSerif-" + name(cut.getKey(), style) + ".ttf"), "Liberation Serif", cut.getValue(), style, true);
            builder.useProtocolsStreamImplementation(Style::new, "portal");
            builder.withHtmlContent(finished, null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        }

        private static String name(String cut, FontStyle style) {
            if (style == FontStyle.NORMAL) return cut;
            return cut.equals("Bold") ? "BoldItalic" : "Italic";
        }

        private static InputStream open(String resource) {
            return Objects.requireNonNull(Pages.class.getResourceAsStream(resource), resource);
        }
    }

    private record Style(String address) implements FSStream {

        @Override
        public InputStream getStream() {
            return Pages.open("/static/css/" + address.substring("portal:".length()).toLowerCase(Locale.ROOT));
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
