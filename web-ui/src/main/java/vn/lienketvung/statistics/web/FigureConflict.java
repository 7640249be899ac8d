package vn.lienketvung.statistics.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.web.ConflictPage;
import vn.lienketvung.statistics.SubmissionDesk.Opened;

/** Two people entered the same figure: both values side by side, and mine can be sent again. */
@Component
class FigureConflict {

    private final FigureWords words;

    FigureConflict(FigureWords words) {
        this.words = words;
    }

    ConflictPage page(Opened now, FigureForm mine, SubmissionAddress address) {
        var theirs = FigureForm.of(now);
        return new ConflictPage(
                words.of(now.duty().indicator().name()),
                by(now),
                List.of(
                        row("submission.value", mine.value(), theirs.value()),
                        row("submission.status", status(mine), status(theirs)),
                        row("submission.document", mine.document(), theirs.document()),
                        row("submission.page", mine.page(), theirs.page()),
                        row("submission.note", mine.note(), theirs.note())),
                address.toString(),
                address.toString(),
                mine.resend(now.seen()));
    }

    private @Nullable String by(Opened now) {
        var submission = now.submission();
        if (submission == null) return null;
        var last = submission.turns().getLast();
        return words.say(
                "submission.conflict.by",
                last.by().person(),
                words.of(submission.state()),
                words.moment(last.at()));
    }

    private @Nullable String status(FigureForm form) {
        var chosen = form.statusChosen();
        return chosen == null ? null : words.of(chosen);
    }

    private ConflictPage.Row row(String key, @Nullable String mine, @Nullable String theirs) {
        return new ConflictPage.Row(words.say(key), mine, theirs);
    }
}
