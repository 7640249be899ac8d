package vn.lienketvung.task.web;

import java.util.UUID;
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
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.task.ChangePost;

/** An administrator moves a person to another post, after all open work has a successor. */
@Controller
class PostController {

    private static final String ADDRESS = "/quan-tri/nguoi-dung/{id}/chuyen-cong-tac";

    private final PostPage page;
    private final ChangePost change;
    private final Refusals refusals;

    PostController(PostPage page, ChangePost change, Refusals refusals) {
        this.page = page;
        this.change = change;
        this.refusals = refusals;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable UUID id) {
        var account = page.account(id);
        return page.show(account).addObject("form", PostForm.of(account, page.today()));
    }

    @PostMapping(ADDRESS)
    ModelAndView move(
            @PathVariable UUID id,
            @ModelAttribute("form") PostForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var account = page.account(id);
        try {
            change.move(account.id(), form.post(), form.chosen(), form.version());
            FlashMessage.done(redirect, "task.post.done", account.fullName());
            return new ModelAndView("redirect:/quan-tri/nguoi-dung/" + id);
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
            return again(account, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (EditConflict conflict) {
            errors.reject("task.rule.post-conflict");
            return again(page.account(id), errors, HttpStatus.CONFLICT);
        }
    }

    /** The same page with everything typed; after a conflict on top of what others have done. */
    private ModelAndView again(AccountSummary account, BindingResult errors, HttpStatus status) {
        var shown = page.show(account).addAllObjects(errors.getModel());
        shown.addObject("conflict", status == HttpStatus.CONFLICT);
        shown.setStatus(status);
        return shown;
    }
}
