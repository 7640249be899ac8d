package vn.lienketvung.statistics.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.web.ConflictPage;
import vn.lienketvung.statistics.ReconciliationDesk.Compared;
import vn.lienketvung.statistics.ReconciliationTurn;

/** Two people took a turn at once: what the other one did stands beside mine, which can be sent again. */
@Component
class ReconciliationConflict {

    private final FigureWords words;

    ReconciliationConflict(FigureWords words) {
        this.words = words;
    }

    ConflictPage page(Compared now, FigureForm mine, SubmissionAddress address) {
        var theirs = FigureForm.ofSecond(now);
        return page(
                now,
                address,
                "/so",
                List.of(
                        row("submission.value", mine.value(), theirs.value()),
                        row("submission.document", mine.document(), theirs.document()),
                        row("submission.page", mine.page(), theirs.page()),
                        row("submission.note", mine.note(), theirs.note())),
                mine.resend(now.seen()));
    }

    ConflictPage page(Compared now, ExplanationForm mine, SubmissionAddress address) {
        return page(
                now,
                address,
                "/giai-trinh",
                List.of(row("reconciliation.words", mine.words(), said(now))),
                fields(now, "why", mine.why(), "words", mine.words()));
    }

    ConflictPage page(Compared now, VerdictForm mine, SubmissionAddress address) {
        return page(
                now,
                address,
                "/ket-luan",
                List.of(row("reconciliation.judgement", mine.judgement(), said(now))),
                fields(
                        now,
                        "verdict",
                        mine.verdict(),
                        "ground",
                        mine.ground(),
                        "judgement",
                        mine.judgement()));
    }

    private ConflictPage page(
            Compared now,
            SubmissionAddress address,
            String deed,
            List<ConflictPage.Row> rows,
            Map<String, List<String>> resend) {
        var page = address + ReconciliationController.PAGE;
        return new ConflictPage(
                words.of(now.opened().duty().indicator().name()),
                by(now),
                rows,
                page + deed,
                page,
                resend);
    }

    private @Nullable String by(Compared now) {
        var last = last(now);
        return last == null
                ? null
                : words.say(
                        "submission.conflict.by",
                        last.by().person(),
                        words.of(last.to()),
                        words.moment(last.at()));
    }

    /** The newest words, or the newest source. */
    private static @Nullable String said(Compared now) {
        var last = last(now);
        if (last == null) return null;
        var entry = last.entry();
        return entry == null ? last.words() : entry.document();
    }

    private static @Nullable ReconciliationTurn last(Compared now) {
        var of = now.reconciliation();
        return of == null ? null : of.turns().getLast();
    }

    private static Map<String, List<String>> fields(
            Compared now, @Nullable String... namesAndTexts) {
        var fields = new TreeMap<String, List<String>>();
        fields.put("seen", List.of(String.valueOf(now.seen())));
        for (int at = 0; at < namesAndTexts.length; at += 2) {
            var text = namesAndTexts[at + 1];
            if (text != null) fields.put(Objects.requireNonNull(namesAndTexts[at]), List.of(text));
        }
        return fields;
    }

    private ConflictPage.Row row(String key, @Nullable String mine, @Nullable String theirs) {
        return new ConflictPage.Row(words.say(key), mine, theirs);
    }
}
