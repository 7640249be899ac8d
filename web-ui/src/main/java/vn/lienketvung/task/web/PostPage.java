package vn.lienketvung.task.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.AccountDirectory;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.AccountSummary;
import vn.lienketvung.identity.DelegateRole;
import vn.lienketvung.identity.Delegation;
import vn.lienketvung.identity.FormerPosts;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.task.HandOverWork;

/** The page on which a person's work is handed on and the person moved. */
@Component
class PostPage {

    private final AccountDirectory accounts;
    private final HandOverWork handOver;
    private final DelegateRole delegations;
    private final FormerPosts posts;
    private final Clock clock;

    PostPage(
            AccountDirectory accounts,
            HandOverWork handOver,
            DelegateRole delegations,
            FormerPosts posts,
            Clock clock) {
        this.accounts = accounts;
        this.handOver = handOver;
        this.delegations = delegations;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is no such account
     */
    AccountSummary account(UUID id) {
        return accounts.find(new AccountId(id), clock.instant())
                .orElseThrow(() -> new NotFound("account", id));
    }

    ModelAndView show(AccountSummary account) {
        var page = new ModelAndView("task/post", "account", account);
        page.addObject("work", handOver.of(account.id()));
        page.addObject("colleagues", colleagues(account));
        page.addObject("delegations", openDelegations(account.id()));
        page.addObject("former", posts.of(account.id()));
        return page;
    }

    String today() {
        return Fmt.typed(VietnamTime.today(clock));
    }

    private List<Choice> colleagues(AccountSummary account) {
        return handOver.colleaguesOf(account.id(), account.organisation()).stream()
                .map(each ->
                        new Choice(
                                each.accountId().toString(),
                                each.fullName() + " · " + each.position()))
                .toList();
    }

    private List<Delegation> openDelegations(AccountId person) {
        var today = VietnamTime.today(clock);
        return Stream.concat(
                        delegations.givenBy(person).stream(), delegations.givenTo(person).stream())
                .filter(each -> each.isOpen(today))
                .toList();
    }
}
