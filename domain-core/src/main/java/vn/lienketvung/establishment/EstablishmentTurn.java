package vn.lienketvung.establishment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private @Nullable String amended;
    private @Nullable String formerName;
    private @Nullable LocalDate since;

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

    /**
     * It stays where it stands and says something else.
     *
     * @param formerName the name that it bore until then; null when that stays
     */
    static EstablishmentTurn amending(
            int number,
            EstablishmentState state,
            Set<Question> changed,
            @Nullable String formerName,
            AmendmentGround ground,
            Official by,
            Instant at) {
        var document = ground.document();
        var turn =
                new EstablishmentTurn(number, state, document.isEmpty() ? null : document, by, at);
        turn.amended =
                changed.stream().sorted().map(Question::name).collect(Collectors.joining(" "));
        turn.formerName = formerName;
        turn.since = ground.since();
        return turn;
    }

    /** The one that led to where it stood before the last turn; what was amended meanwhile led nowhere. */
    static EstablishmentTurn moveBeforeLast(List<EstablishmentTurn> turns) {
        return turns.reversed().stream()
                .skip(1)
                .filter(turn -> !turn.isAmendment())
                .findFirst()
                .orElseThrow();
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

    /** Whether it says something else since, and nothing became of it. */
    public boolean isAmendment() {
        return amended != null;
    }

    /** What was changed by an amendment, in the order of the questions. */
    public List<Question> amended() {
        return amended == null
                ? List.of()
                : Arrays.stream(amended.split(" ")).map(Question::valueOf).toList();
    }

    /** The name that it bore until then; null when that stayed. */
    public @Nullable String formerName() {
        return formerName;
    }

    /** The day from which an amendment holds; null when it was not said. */
    public @Nullable LocalDate since() {
        return since;
    }

    /** Why; of an amendment the paper that says so. */
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
