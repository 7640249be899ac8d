package vn.lienketvung.calendar.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.calendar.DayException;
import vn.lienketvung.shared.web.ConflictPage;

/** Lays my version of a day beside the one somebody else stored meanwhile. */
@Component
class DayConflict {

    private final MessageSource messages;

    DayConflict(MessageSource messages) {
        this.messages = messages;
    }

    ModelAndView page(DayException theirs, DayForm mine) {
        var stored = theirs.text();
        var address = "/quan-tri/lich-lam-viec/" + theirs.day() + "/sua";
        return new ConflictPage(
                        stored.name(),
                        null,
                        List.of(
                                row("calendar.kind", kind(mine.kind()), kind(theirs.kind().name())),
                                row("calendar.name", String.valueOf(mine.name()), stored.name()),
                                row(
                                        "calendar.name-english",
                                        String.valueOf(mine.nameEnglish()),
                                        stored.nameEnglish()),
                                row(
                                        "calendar.source",
                                        String.valueOf(mine.source()),
                                        stored.source()),
                                row(
                                        "calendar.verified",
                                        checked(Boolean.TRUE.equals(mine.verified())),
                                        checked(stored.verified()))),
                        address,
                        address,
                        mine.resend(theirs.version()))
                .view();
    }

    private ConflictPage.Row row(String key, String mine, String theirs) {
        return new ConflictPage.Row(text(key), mine, theirs);
    }

    private String kind(@Nullable String name) {
        return text("DayKind." + name);
    }

    private String checked(boolean verified) {
        return text(verified ? "calendar.verified.yes" : "calendar.verified.no");
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
