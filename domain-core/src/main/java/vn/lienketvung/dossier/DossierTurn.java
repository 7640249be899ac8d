package vn.lienketvung.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;

/** One line of the history of a dossier; it never changes. */
@Entity
public class DossierTurn {

    @Identity private UUID id;
    private int number;
    private DossierState state;
    private @Nullable String reason;
    private UUID account;
    private String person;
    private String organisation;
    private Instant at;

    DossierTurn(int number, DossierState state, @Nullable String reason, Official by, Instant at) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.state = state;
        this.reason = reason;
        this.account = by.account().value();
        this.person = by.fullName();
        this.organisation = by.organisationName();
        this.at = at;
    }

    protected DossierTurn() {}

    /** From 1. */
    public int number() {
        return number;
    }

    /** The state it led to. */
    public DossierState state() {
        return state;
    }

    public @Nullable String reason() {
        return reason;
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
