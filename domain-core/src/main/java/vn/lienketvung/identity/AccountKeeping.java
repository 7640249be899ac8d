package vn.lienketvung.identity;

import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.Refusal;

/** Who keeps accounts, and what even they may not do to their own. */
final class AccountKeeping {

    private static final Audience KEEPERS = Audience.ADMINISTRATION.with(Audience.PORTAL);

    private AccountKeeping() {}

    static void mustKeep(String action) {
        Acting.mustWriteFor(KEEPERS, action);
    }

    static void mustNotBeOwn(AccountId account) {
        if (Acting.actor().account().equals(account.toString()))
            throw new ActionRefused(Refusal.of("identity.rule.own-account"));
    }
}
