package vn.lienketvung.establishment;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.AccountStatus;
import vn.lienketvung.identity.Accounts;
import vn.lienketvung.identity.ReinstateAccount;
import vn.lienketvung.identity.SuspendAccount;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.organisation.ReviseOrganisation;
import vn.lienketvung.shared.UseCase;

/**
 * The portal closes the body of an establishment that is no more, and shuts the accounts of its people, browsers included. One
 * that only pauses keeps them: it has to go on with what it signed. What was closed so is opened again when the establishment
 * stands again.
 */
@UseCase
public class CloseBody {

    private final Establishments establishments;
    private final BodyClosings closings;
    private final Organisations organisations;
    private final ReviseOrganisation revise;
    private final Accounts accounts;
    private final SuspendAccount suspend;
    private final ReinstateAccount reinstate;
    private final Clock clock;

    public CloseBody(
            Establishments establishments,
            BodyClosings closings,
            Organisations organisations,
            ReviseOrganisation revise,
            Accounts accounts,
            SuspendAccount suspend,
            ReinstateAccount reinstate,
            Clock clock) {
        this.establishments = establishments;
        this.closings = closings;
        this.organisations = organisations;
        this.revise = revise;
        this.accounts = accounts;
        this.suspend = suspend;
        this.reinstate = reinstate;
        this.clock = clock;
    }

    public List<EstablishmentId> due() {
        return closings.due();
    }

    public List<EstablishmentId> dueBack() {
        return closings.dueBack();
    }

    /** Does nothing when another replica was quicker. */
    public void close(EstablishmentId id) {
        var establishment = establishments.get(id);
        var body = bodyOf(id);
        if (establishment.state().isOpen() || !body.isActive()) return;
        var shut = accounts.openIn(body.id());
        shut.forEach(account -> suspend.suspend(account, reasonOf(establishment)));
        enter(body, false);
        closings.add(id, Set.copyOf(shut), clock.instant());
    }

    /** Does nothing when another replica was quicker. */
    public void reopen(EstablishmentId id) {
        var shut = closings.standing(id);
        if (shut.isEmpty() || !establishments.get(id).state().isOpen()) return;
        var body = bodyOf(id);
        if (!body.isActive()) enter(body, true);
        shut.get().stream()
                .filter(account -> isStillShut(account, body))
                .forEach(reinstate::reinstate);
        closings.undo(id, clock.instant());
    }

    private Organisation bodyOf(EstablishmentId id) {
        return organisations.get(new OrganisationId(id.value()));
    }

    private void enter(Organisation body, boolean active) {
        revise.revise(body.id(), body.names(), active, body.version());
    }

    /** Whether nobody has opened it meanwhile, or given its owner another post. */
    private boolean isStillShut(AccountId id, Organisation body) {
        return accounts.findById(id)
                .filter(account -> account.status() == AccountStatus.SUSPENDED)
                .filter(account -> account.organisation().equals(body.id()))
                .isPresent();
    }

    private static String reasonOf(Establishment establishment) {
        return establishment.state() == EstablishmentState.MERGED
                ? "Cơ sở đã gộp với hồ sơ khác"
                : "Cơ sở đã giải thể";
    }
}
