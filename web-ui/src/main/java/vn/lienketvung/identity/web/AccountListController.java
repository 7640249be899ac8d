package vn.lienketvung.identity.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.AccountDirectory;
import vn.lienketvung.identity.AccountQuery;
import vn.lienketvung.identity.AccountStatus;
import vn.lienketvung.identity.Role;

/** The accounts, with their filters in the address. */
@Controller
class AccountListController {

    private final AccountDirectory directory;
    private final Clock clock;

    AccountListController(AccountDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** A filter that makes no sense is left out, as if it had not been set. */
    @GetMapping("/quan-tri/nguoi-dung")
    ModelAndView list(
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(name = "vai", required = false) @Nullable String role,
            @RequestParam(name = "tt", required = false) @Nullable String status,
            @RequestParam(name = "trang", required = false) @Nullable String page) {
        var query =
                new AccountQuery(
                        text == null || text.isBlank() ? null : text,
                        one(Role.values(), role),
                        one(AccountStatus.values(), status),
                        page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1);
        return new ModelAndView(
                "identity/list",
                Map.of("query", query, "found", directory.search(query, clock.instant())));
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
