package vn.lienketvung.council;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.WorkingPerson;

/** Somebody who was appointed to a council, as they were called on that day. */
@Entity
public class CouncilMember {

    @Identity private UUID id;
    private int number;
    private UUID account;
    private String person;
    private String position;
    private UUID organisation;
    private String organisationName;
    private boolean chair;
    private int handedIn;
    private @Nullable String recusal;
    private @Nullable Instant recusedAt;

    CouncilMember(int number, WorkingPerson who, boolean chair) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.account = who.accountId().value();
        this.person = who.fullName();
        this.position = who.position();
        this.organisation = who.organisationId().value();
        this.organisationName = who.organisationName();
        this.chair = chair;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected CouncilMember() {}

    void handIn(int round) {
        handedIn = round;
    }

    void leave(String why, Instant at) {
        recusal = why;
        recusedAt = at;
    }

    /** In the order of the appointments, from 1. */
    public int number() {
        return number;
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public String person() {
        return person;
    }

    public String position() {
        return position;
    }

    public String organisationName() {
        return organisationName;
    }

    public boolean isChair() {
        return chair;
    }

    /** Whether the member has handed in the sheet of that round. */
    public boolean hasHandedIn(int round) {
        return handedIn >= round;
    }

    /** Whether the member has left because of an interest in the product. */
    public boolean hasLeft() {
        return recusedAt != null;
    }

    /** The interest the member declared; null for whoever stays. */
    public @Nullable String recusal() {
        return recusal;
    }

    public @Nullable Instant recusedAt() {
        return recusedAt;
    }
}
