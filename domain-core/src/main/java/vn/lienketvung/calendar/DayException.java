package vn.lienketvung.calendar;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** One day that is not what its place in the week says; there is never more than one entry for a day. */
@AggregateRoot
public class DayException {

    @Identity private LocalDate day;
    private DayKind kind;
    private String name;
    private String nameEnglish;
    private String source;
    private boolean verified;
    private @Nullable Long version;

    DayException(LocalDate day, DayKind kind, DayText text) {
        this.day = day;
        this.kind = kind;
        this.name = text.name();
        this.nameEnglish = text.nameEnglish();
        this.source = text.source();
        this.verified = text.verified();
    }

    protected DayException() {}

    CalendarEvent change(DayKind kind, DayText text) {
        var before = content();
        this.kind = kind;
        this.name = text.name();
        this.nameEnglish = text.nameEnglish();
        this.source = text.source();
        this.verified = text.verified();
        return new CalendarEvent.Changed(day, before, content());
    }

    CalendarEvent added() {
        return new CalendarEvent.Added(day, content());
    }

    CalendarEvent removed() {
        return new CalendarEvent.Removed(day, content());
    }

    /** Everything the entry says, for the audit trail. */
    private String content() {
        return kind + " " + name + " | " + nameEnglish + " | " + source + " | " + verified;
    }

    public LocalDate day() {
        return day;
    }

    public DayKind kind() {
        return kind;
    }

    public DayText text() {
        return new DayText(name, nameEnglish, source, verified);
    }

    public SpecialDay special() {
        return new SpecialDay(day, kind, name, nameEnglish);
    }

    public @Nullable Long version() {
        return version;
    }
}
