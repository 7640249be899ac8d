package vn.lienketvung.codelist;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/**
 * One word of a list. It is never deleted: from a day on it is no longer offered, and what was written with it
 * stays as it was written.
 */
@AggregateRoot
public class CodeEntry {

    @Identity private CodeId id;
    private String label;
    private String labelEnglish;
    private int position;
    private boolean wholeOnly;
    private @Nullable LocalDate retiredFrom;
    private @Nullable Long version;

    CodeEntry(CodeId id, CodeText text) {
        this.id = id;
        this.label = text.label();
        this.labelEnglish = text.labelEnglish();
        this.position = text.position();
        this.wholeOnly = text.wholeOnly();
    }

    protected CodeEntry() {}

    CodeListEvent added() {
        return new CodeListEvent.Added(id, content());
    }

    CodeListEvent revise(CodeText text) {
        var before = content();
        label = text.label();
        labelEnglish = text.labelEnglish();
        position = text.position();
        wholeOnly = text.wholeOnly();
        return new CodeListEvent.Changed(id, before, content());
    }

    /**
     * @param from the first day on which it is not offered; today at the earliest, since it was offered until now
     * @throws ActionRefused when that day has passed, or it is retired already
     */
    CodeListEvent retire(LocalDate from, LocalDate today) {
        if (!isOffered(today))
            throw new ActionRefused(Refusal.at("from", "codelist.rule.retired-already", label));
        if (from.isBefore(today))
            throw new ActionRefused(Refusal.at("from", "codelist.rule.retired-past", today));
        retiredFrom = from;
        return new CodeListEvent.Retired(id, label, from);
    }

    /** Offered again from now on. */
    CodeListEvent restore() {
        retiredFrom = null;
        return new CodeListEvent.Restored(id, label);
    }

    /** Everything the entry says, for the audit trail. */
    private String content() {
        return label + " | " + labelEnglish + " | " + position + " | " + wholeOnly;
    }

    public CodeId id() {
        return id;
    }

    public CodeText text() {
        return new CodeText(label, labelEnglish, position, wholeOnly);
    }

    public String label() {
        return label;
    }

    /** The first day on which it is not offered; null while none is set. */
    public @Nullable LocalDate retiredFrom() {
        return retiredFrom;
    }

    public boolean isOffered(LocalDate day) {
        return retiredFrom == null || day.isBefore(retiredFrom);
    }

    public @Nullable Long version() {
        return version;
    }
}
