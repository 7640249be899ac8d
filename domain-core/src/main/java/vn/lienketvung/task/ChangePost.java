package vn.lienketvung.task;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Accounts;
import vn.lienketvung.identity.DelegateRole;
import vn.lienketvung.identity.MoveAccount;
import vn.lienketvung.identity.NewPost;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** An administrator moves a person to another post: first all open work goes to successors, then the person goes. */
@UseCase
public class ChangePost {

    /** How long after the day a move may still be entered. */
    public static final int LATEST_DAYS = 60;

    private final Accounts accounts;
    private final HandOverWork handOver;
    private final DelegateRole delegations;
    private final MoveAccount move;
    private final Clock clock;

    public ChangePost(
            Accounts accounts,
            HandOverWork handOver,
            DelegateRole delegations,
            MoveAccount move,
            Clock clock) {
        this.accounts = accounts;
        this.handOver = handOver;
        this.delegations = delegations;
        this.move = move;
        this.clock = clock;
    }

    /**
     * All of it or nothing. Delegations of the person, given and received, end; every browser is signed out.
     *
     * @param version the version of the account that the administrator saw
     * @throws ActionRefused when something has no successor, the day or the roles do not fit
     */
    public void move(
            AccountId person, NewPost post, Successors successors, @Nullable Long version) {
        var at = clock.instant();
        var today = VietnamTime.today(clock);
        if (!isDayFit(post.since(), today))
            throw new ActionRefused(Refusal.at("since", "task.rule.move-day", LATEST_DAYS));
        var account = accounts.get(person);
        handOver.handOver(
                person, account.person().fullName(), account.organisation(), successors, at);
        endDelegations(person, today);
        move.move(person, post, version, at);
    }

    private static boolean isDayFit(LocalDate since, LocalDate today) {
        return !since.isAfter(today) && !since.isBefore(today.minusDays(LATEST_DAYS));
    }

    private void endDelegations(AccountId person, LocalDate today) {
        delegations.givenBy(person).stream()
                .filter(each -> each.isOpen(today))
                .forEach(each -> delegations.revoke(person, each.id()));
        delegations.givenTo(person).stream()
                .filter(each -> each.isOpen(today))
                .forEach(each -> delegations.revoke(each.principal(), each.id()));
    }
}
