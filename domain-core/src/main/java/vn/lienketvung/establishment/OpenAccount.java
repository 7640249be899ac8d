package vn.lienketvung.establishment;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.lienketvung.identity.ChangeEmail;
import vn.lienketvung.identity.InviteAccount;
import vn.lienketvung.identity.InviteAccount.NewAccount;
import vn.lienketvung.identity.LinkDelivery;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.RoleGrant;
import vn.lienketvung.identity.Username;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.organisation.RegisterOrganisation;
import vn.lienketvung.organisation.Seat;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/**
 * The portal gives the representative of a confirmed establishment an account: a body of the same number comes to stand among the
 * organisations, and the mail with the link to set a password shows that the address is theirs.
 */
@UseCase
public class OpenAccount {

    private final Establishments establishments;
    private final Organisations organisations;
    private final BodyName names;
    private final RegisterOrganisation register;
    private final InviteAccount invite;
    private final ChangeEmail email;
    private final LinkDelivery delivery;
    private final DomainEvents events;
    private final Clock clock;

    public OpenAccount(
            Establishments establishments,
            Organisations organisations,
            CommuneDesks desks,
            RegisterOrganisation register,
            InviteAccount invite,
            ChangeEmail email,
            LinkDelivery delivery,
            DomainEvents events,
            Clock clock) {
        this.establishments = establishments;
        this.organisations = organisations;
        this.names = new BodyName(organisations, desks);
        this.register = register;
        this.invite = invite;
        this.email = email;
        this.delivery = delivery;
        this.events = events;
        this.clock = clock;
    }

    /** Those whose representatives wait for one. */
    public List<EstablishmentId> due() {
        return establishments.dueAnAccount();
    }

    /** Does nothing when another replica was quicker. */
    public void open(EstablishmentId id) {
        var establishment = establishments.get(id);
        if (!establishment.isDueAnAccount()) return;
        var kind = establishment.kind().organisationKind();
        var body = new OrganisationId(id.value());
        if (organisations.findById(body).isPresent()) {
            // It had an account before it entered the register.
            events.announce(establishment.openAccount(clock.instant()));
            return;
        }
        var place = establishment.place();
        var seat =
                kind.mayNameCommune()
                        ? Seat.in(place.province(), place.commune())
                        : Seat.in(place.province());
        register.register(body, kind, names.of(establishment), seat);
        var username = new Username("cs." + establishment.receipt().value());
        var link = invite.invite(asked(establishment, username, body, kind));
        email.change(link.account(), establishment.email());
        events.announce(establishment.openAccount(clock.instant()));
        delivery.sendInvitation(link, username);
    }

    private static NewAccount asked(
            Establishment establishment,
            Username username,
            OrganisationId body,
            OrganisationKind kind) {
        var role =
                kind == OrganisationKind.COOPERATIVE
                        ? Role.COOPERATIVE_REPRESENTATIVE
                        : Role.RETAILER_REPRESENTATIVE;
        return new NewAccount(
                username, establishment.representative(), body, Set.of(RoleGrant.of(role)), false);
    }
}
