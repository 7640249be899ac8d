package vn.lienketvung.agreement;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Whom;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;

/**
 * The leader picked to answer for a commitment, as they stand today. The text of the agreement takes over name and
 * position as words, so that what was signed stays true when the person changes post.
 *
 * @param body where the person works
 */
public record AccountableLeader(
        AccountId account, String fullName, String position, OrganisationId body, String bodyName) {

    public static AccountableLeader of(WorkingPerson person) {
        return new AccountableLeader(
                person.accountId(),
                person.fullName(),
                person.position(),
                person.organisationId(),
                person.organisationName());
    }

    /** Everybody of these bodies who may be picked. */
    public static Whom of(Collection<OrganisationId> bodies) {
        return Whom.in(bodies).with(Role.answering());
    }

    /** Those of the people who may be picked still. */
    static Whom among(Collection<AccountId> accounts) {
        return Whom.are(accounts).with(Role.answering());
    }

    /** Whether the person leads the body itself or the committee above it. */
    boolean mayAnswerFor(@Nullable Organisation implementer) {
        return implementer != null
                && (body.equals(implementer.id()) || body.equals(implementer.parent()));
    }
}
