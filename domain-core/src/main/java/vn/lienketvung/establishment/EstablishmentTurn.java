package vn.lienketvung.establishment;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;

/** One line of the history of an establishment; it never changes. */
@Entity
public class EstablishmentTurn {

    @Identity private UUID id;
    private int number;
    private EstablishmentState state;
    private @Nullable String reason;
    private @Nullable UUID account;
    private @Nullable String person;
    private @Nullable String organisation;
    private Instant at;

    /**
     * @param by null for the declarant, who has no account
     */
    EstablishmentTurn(
            int number,
            EstablishmentState state,
            @Nullable String reason,
            @Nullable Official by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.state = state;
        this.reason = reason;
        this.account = by == null ? null : by.account().value();
        this.person = by == null ? null : by.fullName();
        this.organisation = by == null ? null : by.organisationName();
        this.at = at;
    }

    protected EstablishmentTurn() {}

    /** From 1. */
    public int number() {
        return number;
    }

    /** The state it led to. */
    public EstablishmentState state() {
        return state;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** Who did it; null for the declarant. */
    public @Nullable UUID account() {
        return account;
    }

    public @Nullable String person() {
        return person;
    }

    public @Nullable String organisation() {
        return organisation;
    }

    public Instant at() {
        return at;
    }
}
