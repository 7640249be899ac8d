package vn.lienketvung.document.web;

import java.io.IOException;
import org.springframework.stereotype.Component;
import vn.lienketvung.document.DocumentFormat;
import vn.lienketvung.document.DocumentPress;
import vn.lienketvung.document.OfficialDocument;

/** Puts documents out with Apache POI, openhtmltopdf and fastexcel; none is touched before the first document. */
@Component
class Press implements DocumentPress {

    private final PaperMarkup markup;

    Press(PaperMarkup markup) {
        this.markup = markup;
    }

    @Override
    public byte[] print(OfficialDocument document, DocumentFormat format) throws IOException {
        return switch (format) {
            case WORD -> WordFile.write(document);
            case PDF -> PdfWriter.write(markup.of(document));
            case EXCEL -> ExcelFile.write(document);
        };
    }
}
