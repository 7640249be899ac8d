package vn.lienketvung.codelist.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.codelist.CodeEntry;
import vn.lienketvung.shared.web.ConflictPage;

/** Lays my version of an entry beside the one somebody else stored meanwhile. */
@Component
class CodeConflict {

    private final MessageSource messages;

    CodeConflict(MessageSource messages) {
        this.messages = messages;
    }

    ModelAndView page(CodeEntry theirs, CodeForm mine) {
        var stored = CodeForm.of(theirs);
        var address = "/quan-tri/danh-muc/" + theirs.id() + "/sua";
        return new ConflictPage(
                        theirs.label(),
                        null,
                        List.of(
                                row("codelist.label", mine.label(), stored.label()),
                                row(
                                        "codelist.label-english",
                                        mine.labelEnglish(),
                                        stored.labelEnglish()),
                                row("codelist.position", mine.position(), stored.position()),
                                row(
                                        "codelist.whole",
                                        checked(mine.wholeOnly()),
                                        checked(stored.wholeOnly()))),
                        address,
                        address,
                        mine.resend(theirs.version()))
                .view();
    }

    private ConflictPage.Row row(String key, @Nullable String mine, @Nullable String theirs) {
        return new ConflictPage.Row(text(key), mine, theirs);
    }

    private String checked(@Nullable Boolean wholeOnly) {
        return text(Boolean.TRUE.equals(wholeOnly) ? "codelist.whole.yes" : "codelist.whole.no");
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
