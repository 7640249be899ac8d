package vn.lienketvung.pledge;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;

/** One line of a ledger; it never changes. */
@Entity
public class LedgerEntry {

    @Identity private UUID id;
    private int number;
    private EntryKind kind;
    private @Nullable UUID about;
    private BigDecimal amount;
    private UUID party;
    private String partyName;
    private LocalDate day;
    private String note;
    private @Nullable UUID document;
    private @Nullable String documentName;
    private UUID account;
    private String person;
    private String organisation;
    private Instant at;

    /** What was given to, or used by, that party. */
    LedgerEntry(
            int number,
            EntryKind kind,
            EntryDraft draft,
            Party party,
            @Nullable FiledDocument document,
            Official by,
            Instant at) {
        this(number, kind, by, at);
        this.amount = draft.amount();
        this.party = party.organisation().value();
        this.partyName = party.name();
        this.day = draft.day();
        this.note = draft.note();
        this.document = document == null ? null : document.id().value();
        this.documentName = document == null ? null : document.name();
    }

    /** What is said about an earlier entry. */
    LedgerEntry(
            int number,
            EntryKind kind,
            LedgerEntry about,
            LocalDate day,
            String note,
            Official by,
            Instant at) {
        this(number, kind, by, at);
        this.about = about.id;
        this.amount = about.amount;
        this.party = about.party;
        this.partyName = about.partyName;
        this.day = day;
        this.note = note;
    }

    @SuppressWarnings("NullAway.Init") // filled by the other constructors
    private LedgerEntry(int number, EntryKind kind, Official by, Instant at) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.kind = kind;
        this.account = by.account().value();
        this.person = by.fullName();
        this.organisation = by.organisationName();
        this.at = at;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected LedgerEntry() {}

    public UUID id() {
        return id;
    }

    /** From 1, as they were written. */
    public int number() {
        return number;
    }

    public EntryKind kind() {
        return kind;
    }

    /** The entry that it answers or reverses; null for one that stands alone. */
    public @Nullable UUID about() {
        return about;
    }

    /** In the pledge's unit, always above zero. */
    public BigDecimal amount() {
        return amount;
    }

    /** The party that received or used it. */
    public OrganisationId party() {
        return new OrganisationId(party);
    }

    public String partyName() {
        return partyName;
    }

    public LocalDate day() {
        return day;
    }

    public String note() {
        return note;
    }

    public @Nullable FileId document() {
        return document == null ? null : new FileId(document);
    }

    public @Nullable String documentName() {
        return documentName;
    }

    public UUID account() {
        return account;
    }

    public String person() {
        return person;
    }

    public String organisation() {
        return organisation;
    }

    public Instant at() {
        return at;
    }
}
