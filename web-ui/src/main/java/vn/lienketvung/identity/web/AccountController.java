package vn.lienketvung.identity.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.AccountSummary;
import vn.lienketvung.identity.ChangeEmail;
import vn.lienketvung.identity.ReviseAccount;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.web.ConflictPage;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;

/** One account: who it belongs to, and its name, position and roles. */
@Controller
class AccountController {

    private final AccountPages pages;
    private final ReviseAccount revise;
    private final ChangeEmail changeEmail;
    private final Refusals refusals;
    private final MessageSource messages;

    AccountController(
            AccountPages pages,
            ReviseAccount revise,
            ChangeEmail changeEmail,
            Refusals refusals,
            MessageSource messages) {
        this.pages = pages;
        this.revise = revise;
        this.changeEmail = changeEmail;
        this.refusals = refusals;
        this.messages = messages;
    }

    @GetMapping("/quan-tri/nguoi-dung/{id}")
    ModelAndView show(@PathVariable UUID id) {
        var account = pages.account(id);
        return new ModelAndView(
                "identity/show",
                Map.of(
                        "account",
                        account,
                        "form",
                        AccountForm.of(account),
                        "suspension",
                        SuspensionForm.EMPTY));
    }

    @PostMapping("/quan-tri/nguoi-dung/{id}")
    ModelAndView revise(
            @PathVariable UUID id,
            @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        var account = pages.account(id);
        if (!errors.hasErrors())
            try {
                var changes = form.read();
                revise.revise(account.id(), changes.person(), changes.roles(), form.version());
                changeEmail.change(account.id(), changes.email());
                FlashMessage.done(redirect, "identity.revised", changes.person().fullName());
                return new ModelAndView("redirect:" + AccountPages.addressOf(account.id()));
            } catch (ActionRefused refused) {
                refusals.onto(errors, refused);
            } catch (EditConflict conflict) {
                return conflictOf(pages.account(id), form, locale).view();
            }
        return new ModelAndView(
                "identity/show",
                Map.of("account", account, "suspension", SuspensionForm.EMPTY),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ConflictPage conflictOf(AccountSummary theirs, AccountForm mine, Locale locale) {
        var address = AccountPages.addressOf(theirs.id());
        return new ConflictPage(
                theirs.fullName(),
                null,
                List.of(
                        row("identity.full-name", mine.fullName(), theirs.fullName(), locale),
                        row("identity.position", mine.position(), theirs.position(), locale),
                        row("identity.email", mine.email(), theirs.email(), locale),
                        row(
                                "identity.roles",
                                inWords(mine.roles(), locale),
                                inWords(RoleChoice.ticked(theirs.roles()), locale),
                                locale),
                        row(
                                "identity.region",
                                mine.regions() == null ? "" : String.join(", ", mine.regions()),
                                String.join(", ", RoleChoice.regionsOf(theirs.roles())),
                                locale)),
                address,
                address,
                mine.resend(theirs.version()));
    }

    private ConflictPage.Row row(
            String key, @Nullable String mine, @Nullable String theirs, Locale locale) {
        return new ConflictPage.Row(messages.getMessage(key, null, locale), mine, theirs);
    }

    private String inWords(@Nullable List<String> roles, Locale locale) {
        return RoleChoice.keys(roles).stream()
                .map(key -> messages.getMessage(key, null, locale))
                .collect(Collectors.joining(", "));
    }
}
