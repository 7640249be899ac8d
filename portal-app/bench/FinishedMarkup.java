package vn.lienketvung.document.web;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import vn.lienketvung.document.OfficialDocument;

/** Opens to the benchmark what only the press of documents sees: the markup of which the PDF is made. */
@Component
public class FinishedMarkup {

    private final PaperMarkup markup;

    public FinishedMarkup(ITemplateEngine templates) {
        this.markup = new PaperMarkup(templates);
    }

    public String of(OfficialDocument document) {
        return markup.of(document);
    }
}
