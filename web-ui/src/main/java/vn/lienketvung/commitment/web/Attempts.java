package vn.lienketvung.commitment.web;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Refusals;

/** Tries what a form of the commitment's page asks for: on to the page when done, back with the words when refused. */
@Component
class Attempts {

    private final CommitmentPages pages;
    private final Refusals refusals;

    Attempts(CommitmentPages pages, Refusals refusals) {
        this.pages = pages;
        this.refusals = refusals;
    }

    /**
     * One post of a form.
     *
     * @param done the message when it worked
     */
    record Attempt(String id, BindingResult errors, String done) {}

    ModelAndView make(Attempt attempt, Runnable action, Official by, RedirectAttributes redirect) {
        return refusals.orAgain(
                attempt.errors(),
                () -> {
                    action.run();
                    return CommitmentPages.done(attempt.id(), attempt.done(), redirect);
                },
                () -> pages.show(attempt.id(), by));
    }
}
