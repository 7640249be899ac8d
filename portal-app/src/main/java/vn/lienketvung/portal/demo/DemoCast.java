package vn.lienketvung.portal.demo;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.identity.ActivateAccount;
import vn.lienketvung.identity.InviteAccount;
import vn.lienketvung.identity.InviteAccount.NewAccount;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Person;
import vn.lienketvung.identity.RoleGrant;
import vn.lienketvung.identity.Username;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.RegisterOrganisation;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** The invented people of the trial portal, their bodies, and a way to let one of them act. */
@Component
@Order(100)
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
public class DemoCast implements DemoData {

    private final RegisterOrganisation register;
    private final InviteAccount invite;
    private final ActivateAccount activate;
    private final DemoPeople people;
    private final TransactionTemplate allOrNothing;
    private final String password;

    DemoCast(
            RegisterOrganisation register,
            InviteAccount invite,
            ActivateAccount activate,
            DemoPeople people,
            PlatformTransactionManager transactions,
            @Value("${portal.demo.password:lienketvung-demo}") String password) {
        this.register = register;
        this.invite = invite;
        this.activate = activate;
        this.people = people;
        this.allOrNothing = new TransactionTemplate(transactions);
        this.password = password;
    }

    @Override
    public boolean isThere() {
        return people.areThere();
    }

    @Override
    public void add() {
        allOrNothing.executeWithoutResult(_ -> {
            var bodies = new EnumMap<DemoBody, OrganisationId>(DemoBody.class);
            for (var body : DemoBody.values()) bodies.put(body, register(body));
            for (var person : DemoPerson.values())
                add(person, Objects.requireNonNull(bodies.get(person.body())));
        });
    }

    /** Lets one of the cast act, with the rights they have today; not inside a transaction. */
    public <T> T as(DemoActor person, Function<Official, T> work) {
        var official = Acting.as(Sight.portal("demo"), () -> people.find(person));
        return Acting.as(official.sight(), () -> work.apply(official));
    }

    private OrganisationId register(DemoBody body) {
        return body.known()
                .orElseGet(() -> register.register(body.kind(), body.names(), body.seat()));
    }

    private void add(DemoPerson person, OrganisationId body) {
        add(
                person,
                new Person(person.fullName(), person.position()),
                new HashSet<>(person.roles()),
                body);
    }

    /** Opens an account for one more person, with the password of all. */
    void invite(DemoNeighbour person, OrganisationId body) {
        add(person, new Person(person.fullName(), person.position()), Set.of(person.grant()), body);
    }

    private void add(DemoActor actor, Person person, Set<RoleGrant> roles, OrganisationId body) {
        var username = new Username(actor.username());
        var invitation = invite.invite(new NewAccount(username, person, body, roles, true));
        activate.activate(invitation.token(), password, password);
    }
}
