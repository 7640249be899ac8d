package vn.lienketvung.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** A person's way into the portal: who they are, where they work, what they may do, and the password. */
@AggregateRoot
public class Account {

    /** Stands where the name of somebody stood whose account was erased. */
    public static final String PSEUDONYM = "Tài khoản đã xóa";

    @Identity private AccountId id;
    private String username;
    private String fullName;
    private String position;
    private OrganisationId organisation;
    private AccountStatus status = AccountStatus.INVITED;
    private @Nullable String passwordHash;
    private @Nullable String email;
    private List<RoleGrant> grants = new ArrayList<>();
    private boolean demo;
    private @Nullable Long version;

    /**
     * @param demo whether it belongs to the illustrative cast, which no production portal may hold
     * @throws ActionRefused when the roles do not fit the organisation
     */
    Account(
            AccountId id,
            Username username,
            Person person,
            Organisation organisation,
            Set<RoleGrant> grants,
            boolean demo) {
        ActionRefused.ifAny(RoleRule.broken(grants, organisation));
        this.id = id;
        this.username = username.value();
        this.fullName = person.fullName();
        this.position = person.position();
        this.organisation = organisation.id();
        this.demo = demo;
        replaceGrants(grants);
    }

    protected Account() {}

    public AccountId id() {
        return id;
    }

    public Username username() {
        return new Username(username);
    }

    public Person person() {
        return new Person(fullName, position);
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public AccountStatus status() {
        return status;
    }

    /** Empty until the owner has followed the activation link. */
    public @Nullable String passwordHash() {
        return passwordHash;
    }

    /** Null when the person wants no mail. */
    public @Nullable EmailAddress email() {
        return email == null ? null : new EmailAddress(email);
    }

    public Set<RoleGrant> grants() {
        return Set.copyOf(grants);
    }

    public boolean isDemo() {
        return demo;
    }

    public @Nullable Long version() {
        return version;
    }

    public boolean isWorkingAdministrator() {
        return status == AccountStatus.ACTIVE && RoleRule.holds(grants(), Role.ADMINISTRATOR);
    }

    /** The owner proved the link and chose a password; a suspended account stays shut. */
    AccountEvent activate(String newPasswordHash) {
        mustBeSomebodys();
        if (status == AccountStatus.SUSPENDED)
            throw new ActionRefused(Refusal.of("identity.rule.suspended"));
        var before = status;
        passwordHash = newPasswordHash;
        status = AccountStatus.ACTIVE;
        return new AccountEvent.Activated(id, before);
    }

    AccountEvent changePassword(String newPasswordHash) {
        passwordHash = newPasswordHash;
        return new AccountEvent.PasswordChanged(id);
    }

    /** Empty when nothing changes. */
    Optional<AccountEvent> mailTo(@Nullable EmailAddress to) {
        mustBeSomebodys();
        if (Objects.equals(email(), to)) return Optional.empty();
        email = to == null ? null : to.value();
        return Optional.of(new AccountEvent.EmailChanged(id));
    }

    AccountEvent describe(Person person) {
        mustBeSomebodys();
        var before = person();
        fullName = person.fullName();
        position = person.position();
        return new AccountEvent.Revised(id, before, person);
    }

    AccountEvent grant(Set<RoleGrant> roles, Organisation organisation) {
        mustBeSomebodys();
        ActionRefused.ifAny(RoleRule.broken(roles, organisation));
        var before = grants();
        replaceGrants(roles);
        return new AccountEvent.RolesChanged(id, before, roles);
    }

    /** Leaves one body for another, with the position and roles held there. */
    AccountEvent move(NewPost post, Organisation from, Organisation to) {
        mustBeSomebodys();
        var moved = new Person(fullName, post.position());
        ActionRefused.ifAny(RoleRule.broken(post.roles(), to));
        organisation = to.id();
        position = moved.position();
        replaceGrants(post.roles());
        return new AccountEvent.Moved(id, from.name(), to.name(), post.since(), post.roles());
    }

    AccountEvent suspend(String reason) {
        mustBeSomebodys();
        var before = status;
        status = AccountStatus.SUSPENDED;
        return new AccountEvent.Suspended(id, before, reason);
    }

    /** Works again, or waits again for its first password. */
    AccountEvent reinstate() {
        status = passwordHash == null ? AccountStatus.INVITED : AccountStatus.ACTIVE;
        return new AccountEvent.Reinstated(id, status);
    }

    /** Nothing of the owner stays but the number, which records of the authorities refer to. */
    AccountErased erase() {
        mustBeSomebodys();
        username = "daxoa." + id.toString().replace("-", "").substring(0, 16);
        fullName = PSEUDONYM;
        position = PSEUDONYM;
        email = null;
        passwordHash = null;
        grants.clear();
        var before = status;
        status = AccountStatus.ERASED;
        return new AccountErased(id, before);
    }

    private void mustBeSomebodys() {
        if (status == AccountStatus.ERASED)
            throw new ActionRefused(Refusal.of("identity.rule.erased"));
    }

    private void replaceGrants(Collection<RoleGrant> roles) {
        grants.clear();
        roles.stream().sorted(RoleGrant.ORDER).forEach(grants::add);
    }
}
