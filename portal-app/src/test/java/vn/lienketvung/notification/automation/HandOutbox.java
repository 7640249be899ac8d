package vn.lienketvung.notification.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.notification.ClaimedMail;
import vn.lienketvung.notification.Letter;
import vn.lienketvung.notification.MailId;
import vn.lienketvung.notification.MailQuery;
import vn.lienketvung.notification.Outbox;
import vn.lienketvung.notification.OutboxMail;
import vn.lienketvung.notification.OutboxState;
import vn.lienketvung.shared.Page;

/** An outbox in memory that gives each mail out once and keeps notes of what is said about it. */
class HandOutbox implements Outbox {

    final List<ClaimedMail> waiting = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    @Override
    public List<ClaimedMail> claim(int most, Instant now, Duration lease) {
        var claimed = List.copyOf(waiting);
        waiting.clear();
        return claimed;
    }

    @Override
    public void sent(ClaimedMail mail, String to, Instant at) {
        notes.add("sent " + mail.id() + " to " + to);
    }

    @Override
    public void refused(ClaimedMail mail, String error, @Nullable Instant next) {
        notes.add(
                next == null
                        ? "failed " + mail.id() + ": " + error
                        : "again " + mail.id() + " at " + next);
    }

    @Override
    public boolean add(
            AccountId recipient,
            Letter letter,
            @Nullable String secret,
            String onceKey,
            Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean addOutside(
            EmailAddress to, Letter letter, @Nullable String secret, String onceKey, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<OutboxMail> search(MailQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<OutboxMail> find(MailId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void retry(MailId id, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public OutboxState state() {
        throw new UnsupportedOperationException();
    }
}
