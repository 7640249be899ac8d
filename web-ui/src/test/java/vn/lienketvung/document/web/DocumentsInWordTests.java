package vn.lienketvung.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import vn.lienketvung.document.DocumentFormat;
import vn.lienketvung.document.DocumentKind;
import vn.lienketvung.document.DocumentMother;

/** A word processor that is not ours opens the documents and reads in them what the PDF says. */
@WebMvcTest
@Import({Press.class, PaperMarkup.class})
@ExtendWith(NeedsLibreOffice.class)
class DocumentsInWordTests {

    @Autowired Press press;
    @TempDir Path folder;

    @Test
    void aWordProcessorReadsWhatThePdfSays() throws Exception {
        var documents = new TreeMap<String, byte[]>();
        for (var kind : DocumentKind.values())
            documents.put(kind.name(), press.print(DocumentMother.of(kind), DocumentFormat.WORD));

        var texts = LibreOffice.textsOf(documents, folder);

        for (var kind : DocumentKind.values()) {
            var printed = press.print(DocumentMother.of(kind), DocumentFormat.PDF);
            try (var pdf = Loader.loadPDF(printed)) {
                assertThat(texts.get(kind.name()).replaceAll("\\s+", ""))
                        .isEqualTo(PdfText.of(pdf).text().replaceAll("\\s+", ""));
            }
        }
    }
}
