package vn.lienketvung.codelist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** An administrator adds and renames the entries of code lists, and says from when one is no longer offered. */
@UseCase
public class KeepCodeLists {

    /** Who keeps the lists. */
    static final Audience KEEPERS = Audience.ADMINISTRATION.with(Audience.PORTAL);

    private static final String ACTION = "codelist.keep";

    private final CodeLists lists;
    private final CodeEntries entries;
    private final DomainEvents events;
    private final Clock clock;

    public KeepCodeLists(CodeLists lists, CodeEntries entries, DomainEvents events, Clock clock) {
        this.lists = lists;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws ActionRefused when the list has such an entry already, offered or retired
     * @throws vn.lienketvung.shared.NotFound when there is no such list
     * @throws vn.lienketvung.shared.NotPermitted unless an administrator asks
     */
    public CodeEntry add(String list, CodeText text) {
        Acting.mustWriteFor(KEEPERS, ACTION);
        var book = entries.book(lists.get(list).code(), today());
        ActionRefused.ifAny(book.problemsOf(text.label(), null));
        var entry = entries.save(new CodeEntry(book.freeId(list, text.label()), text));
        events.announce(entry.added());
        return entry;
    }

    /**
     * The code stays, whatever the entry is called now.
     *
     * @param version the version the administrator saw
     * @throws EditConflict when somebody else changed it since
     */
    public void revise(CodeId id, CodeText text, @Nullable Long version) {
        var entry = open(id, version);
        ActionRefused.ifAny(entries.book(id.list(), today()).problemsOf(text.label(), id));
        if (!entry.text().equals(text)) events.announce(entry.revise(text));
    }

    /**
     * @param from the first day on which it is no longer offered
     * @param version the version the administrator saw
     * @throws EditConflict when somebody else changed it since
     */
    public void retire(CodeId id, LocalDate from, @Nullable Long version) {
        var entry = open(id, version);
        if (!from.equals(entry.retiredFrom())) events.announce(entry.retire(from, today()));
    }

    /**
     * @param version the version the administrator saw
     * @throws EditConflict when somebody else changed it since
     */
    public void restore(CodeId id, @Nullable Long version) {
        var entry = open(id, version);
        if (entry.retiredFrom() != null) events.announce(entry.restore());
    }

    private CodeEntry open(CodeId id, @Nullable Long version) {
        Acting.mustWriteFor(KEEPERS, ACTION);
        var entry = entries.get(id);
        if (!Objects.equals(entry.version(), version))
            throw new EditConflict(CodeListEvent.SUBJECT, id);
        return entry;
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
