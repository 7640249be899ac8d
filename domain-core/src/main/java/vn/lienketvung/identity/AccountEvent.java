package vn.lienketvung.identity;

import java.time.LocalDate;
import java.util.Set;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/** What happens to an account. */
public sealed interface AccountEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "account";

    AccountId account();

    @Override
    default Trace trace() {
        return Trace.of(SUBJECT, account());
    }

    /** Somebody was invited; the link to set a password went to the administrator's screen. */
    record Invited(AccountId account, Set<RoleGrant> roles) implements AccountEvent {
        @Override
        public String kind() {
            return "account.invited";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, account)
                    .moved(null, AccountStatus.INVITED)
                    .because(RoleGrant.inOrder(roles));
        }
    }

    /** The owner set a password by the one-time link. */
    record Activated(AccountId account, AccountStatus from) implements AccountEvent {
        @Override
        public String kind() {
            return "account.activated";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, account).moved(from, AccountStatus.ACTIVE);
        }
    }

    /** An administrator made a fresh one-time link; older ones no longer work. */
    record LinkRenewed(AccountId account) implements AccountEvent {
        @Override
        public String kind() {
            return "account.link-renewed";
        }
    }

    /** The owner changed the password, knowing the old one. */
    record PasswordChanged(AccountId account) implements AccountEvent {
        @Override
        public String kind() {
            return "account.password-changed";
        }
    }

    /** Name or position were corrected; the audit trail keeps their digests only. */
    record Revised(AccountId account, Person before, Person after) implements AccountEvent {
        @Override
        public String kind() {
            return "account.revised";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, account)
                    .hashed(
                            Sha256.of(before.toString()).value(),
                            Sha256.of(after.toString()).value());
        }
    }

    /** Roles were given or taken. */
    record RolesChanged(AccountId account, Set<RoleGrant> before, Set<RoleGrant> after)
            implements AccountEvent {
        @Override
        public String kind() {
            return "account.roles-changed";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, account)
                    .moved(RoleGrant.inOrder(before), RoleGrant.inOrder(after));
        }
    }

    /** The person changed post. */
    record Moved(AccountId account, String from, String to, LocalDate since, Set<RoleGrant> roles)
            implements AccountEvent {
        @Override
        public String kind() {
            return "account.moved";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, account)
                    .moved(from, to)
                    .because(since + " · " + RoleGrant.inOrder(roles));
        }
    }

    /** The account was shut. */
    record Suspended(AccountId account, AccountStatus from, String reason) implements AccountEvent {
        @Override
        public String kind() {
            return "account.suspended";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, account).moved(from, AccountStatus.SUSPENDED).because(reason);
        }
    }

    /** A shut account was opened again. */
    record Reinstated(AccountId account, AccountStatus to) implements AccountEvent {
        @Override
        public String kind() {
            return "account.reinstated";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, account).moved(AccountStatus.SUSPENDED, to);
        }
    }

    /** Mail goes elsewhere, or nowhere; the trail does not say where. */
    record EmailChanged(AccountId account) implements AccountEvent {
        @Override
        public String kind() {
            return "account.email-changed";
        }
    }

    /** Somebody who knew the username asked for a link to set another password. */
    record RecoveryAsked(AccountId account) implements AccountEvent {
        @Override
        public String kind() {
            return "account.recovery-asked";
        }
    }

    /** The owner came in, by password alone or with a second factor. */
    record SignedIn(AccountId account, boolean secondFactor) implements AccountEvent {
        @Override
        public String kind() {
            return "account.signed-in";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, account)
                    .because(secondFactor ? "password, second factor" : "password");
        }
    }

    /** The owner went, by the button. */
    record SignedOut(AccountId account) implements AccountEvent {
        @Override
        public String kind() {
            return "account.signed-out";
        }
    }

    /** An authenticator app was paired: sign-in asks for its code. */
    record SecondFactorSet(AccountId account) implements AccountEvent {
        @Override
        public String kind() {
            return "account.second-factor-set";
        }
    }

    /** The owner took the authenticator app off. */
    record SecondFactorRemoved(AccountId account) implements AccountEvent {
        @Override
        public String kind() {
            return "account.second-factor-removed";
        }
    }

    /** An administrator took the authenticator app off. */
    record SecondFactorReset(AccountId account) implements AccountEvent {
        @Override
        public String kind() {
            return "account.second-factor-reset";
        }
    }

    /** The owner got fresh recovery codes; older ones no longer work. */
    record RecoveryCodesRenewed(AccountId account) implements AccountEvent {
        @Override
        public String kind() {
            return "account.recovery-codes-renewed";
        }
    }

    /** The owner came in with a recovery code instead of the app. */
    record RecoveryCodeUsed(AccountId account) implements AccountEvent {
        @Override
        public String kind() {
            return "account.recovery-code-used";
        }
    }

    /** A superior who will be away, or an administrator for them, named a deputy. */
    record RoleDelegated(
            AccountId account, AccountId deputy, Role role, LocalDate firstDay, LocalDate lastDay)
            implements AccountEvent {
        @Override
        public String kind() {
            return "account.role-delegated";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, account)
                    .because(role + " " + firstDay + "/" + lastDay + " " + deputy);
        }
    }

    /** A deputy stands in no longer, before the last day. */
    record DelegationRevoked(AccountId account, AccountId deputy, Role role)
            implements AccountEvent {
        @Override
        public String kind() {
            return "account.delegation-revoked";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, account).because(role + " " + deputy);
        }
    }
}
