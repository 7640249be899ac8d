package vn.lienketvung.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a person to do.
 *
 * @param kind what to do, the message key of its verb, such as {@code agreement.task.concur}
 * @param subject the record it is done on
 * @param object the name of that record, as the person knows it
 * @param context what it belongs to, such as the agreement of a commitment; null when it stands alone
 * @param waiting who waits for it; null when nobody does yet
 * @param since when it came to this person
 * @param dueOn the day by which it must be done, at 17:00; null when there is none
 */
public record PendingTask(
        String kind,
        UUID subject,
        String object,
        @Nullable String context,
        @Nullable String waiting,
        Instant since,
        @Nullable LocalDate dueOn) {

    private static final Pattern DEED = Pattern.compile("^[^.]+\\.task\\.[^.]+");

    /**
     * What to do, without a mark of how things stand: {@code dossier.task.check} for {@code dossier.task.check.gone}, whose
     * producer is no more.
     */
    public String deed() {
        var found = DEED.matcher(kind);
        return found.find() ? found.group() : kind;
    }
}
