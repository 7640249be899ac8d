package vn.lienketvung.document.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.lienketvung.document.OfficialDocument;

/** Writes documents as XHTML, always in Vietnamese. */
@Component
class PaperMarkup {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ITemplateEngine templates;

    PaperMarkup(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** Well-formed XML with its style sheet named, not included. */
    String of(OfficialDocument document) {
        return templates.process(
                "document/file", new Context(VIETNAMESE, Map.of("paper", PaperView.of(document))));
    }
}
