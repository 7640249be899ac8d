package vn.lienketvung.identity.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.AccountDirectory;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.AccountSummary;
import vn.lienketvung.shared.NotFound;

/** The account that a page is about, and the page's address. */
@Component
class AccountPages {

    private final AccountDirectory directory;
    private final Clock clock;

    AccountPages(AccountDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is none, or none in sight
     */
    AccountSummary account(UUID id) {
        return directory
                .find(new AccountId(id), clock.instant())
                .orElseThrow(() -> new NotFound("account", id));
    }

    static String addressOf(AccountId id) {
        return "/quan-tri/nguoi-dung/" + id;
    }
}
