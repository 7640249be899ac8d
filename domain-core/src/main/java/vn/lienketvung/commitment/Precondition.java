package vn.lienketvung.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;

/**
 * What must be there before the implementer can begin, and the body that brings it about by a day of its own.
 *
 * @param file the id of the filed document that shows it; null when words were enough
 */
public record Precondition(
        String text,
        UUID owner,
        String ownerName,
        LocalDate dueOn,
        @Nullable Instant metAt,
        @Nullable UUID metByAccount,
        @Nullable String metBy,
        @Nullable String metNote,
        @Nullable UUID file,
        @Nullable String fileName) {

    static @Nullable Precondition of(CommitmentTerms terms) {
        var text = terms.condition();
        if (text == null) return null;
        return new Precondition(
                text,
                Objects.requireNonNull(terms.conditionOwner()).value(),
                Objects.requireNonNull(terms.conditionOwnerName()),
                Objects.requireNonNull(terms.conditionDueOn()),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    Precondition saying(String words) {
        return new Precondition(
                words,
                owner,
                ownerName,
                dueOn,
                metAt,
                metByAccount,
                metBy,
                metNote,
                file,
                fileName);
    }

    Precondition met(
            String note, @Nullable UUID file, @Nullable String fileName, Official by, Instant at) {
        return new Precondition(
                text,
                owner,
                ownerName,
                dueOn,
                at,
                by.account().value(),
                by.fullName(),
                note,
                file,
                fileName);
    }

    public boolean isMet() {
        return metAt != null;
    }

    public boolean isOwnedBy(Official official) {
        return official.belongsTo(new OrganisationId(owner));
    }

    /** When the implementer could begin: when it was there, or with the commitment when it was there before. */
    Instant openedFrom(Instant beganAt) {
        return metAt == null || metAt.isBefore(beganAt) ? beganAt : metAt;
    }
}
