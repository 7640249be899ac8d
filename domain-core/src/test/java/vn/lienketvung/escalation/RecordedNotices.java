package vn.lienketvung.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.notification.Letter;
import vn.lienketvung.notification.MailContent;
import vn.lienketvung.notification.Notice;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeId;
import vn.lienketvung.notification.NoticeWording;
import vn.lienketvung.notification.Notices;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.notification.ReaderLanguage;
import vn.lienketvung.shared.Page;

/** Remembers who was told what. */
public final class RecordedNotices implements Notices, NoticeWording {

    private final List<NoticeContent> told = new ArrayList<>();
    private final List<String> occasions = new ArrayList<>();
    private final Map<String, Set<AccountId>> readers = new TreeMap<>();

    public Notify notify(Clock clock) {
        return new Notify(this, this, clock);
    }

    /** One for each person and occasion. */
    public List<String> occasions() {
        return List.copyOf(occasions);
    }

    /** Everybody who was told, by the key of the words. */
    public Map<String, Set<AccountId>> readers() {
        return readers;
    }

    /** The day each notice named as the one it stands for. */
    List<String> daysTold() {
        return told.stream().map(content -> content.arguments().get(2)).toList();
    }

    @Override
    public int post(
            Collection<AccountId> recipients,
            NoticeContent content,
            Map<ReaderLanguage, Letter> letters,
            Instant at) {
        told.add(content);
        if (!recipients.isEmpty())
            readers.computeIfAbsent(content.messageKey(), _ -> new HashSet<>()).addAll(recipients);
        recipients.forEach(each -> occasions.add(each + " " + content.onceKey()));
        return recipients.size();
    }

    @Override
    public Page<Notice> of(AccountId recipient, int page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long countNew(AccountId recipient) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Notice> find(NoticeId id, AccountId recipient) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void markRead(NoticeId id, AccountId recipient, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int markAllRead(AccountId recipient, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Letter mailOf(NoticeContent content, ReaderLanguage language) {
        return new Letter("x", "x", "x");
    }

    @Override
    public Letter digestOf(List<Notice> notices, ReaderLanguage language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Letter mail(MailContent content, ReaderLanguage language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Letter outside(MailContent content, String path) {
        throw new UnsupportedOperationException();
    }
}
