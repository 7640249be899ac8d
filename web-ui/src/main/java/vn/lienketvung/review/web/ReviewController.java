package vn.lienketvung.review.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.review.CastVote;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.web.Refusals;

/** Thẩm định: everybody concerned reads the whole text and how the panel stands; its members vote or step aside. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/tham-dinh")
class ReviewController {

    private final ReviewPages pages;
    private final CastVote voting;
    private final Refusals refusals;

    ReviewController(ReviewPages pages, CastVote voting, Refusals refusals) {
        this.pages = pages;
        this.voting = voting;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Official official) {
        return pages.show(id, official);
    }

    @PostMapping("/bo-phieu")
    ModelAndView vote(
            @PathVariable UUID id,
            @ModelAttribute("voteForm") VoteForm form,
            BindingResult errors,
            Official official,
            RedirectAttributes redirect) {
        try {
            voting.vote(new AgreementId(id), form.chosen(), form.words(), official);
            return ReviewPages.done(id, "/tham-dinh", "review.vote.done", redirect);
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
        }
        return ReviewPages.refused(pages.show(id, official).addObject("voteForm", form));
    }

    @PostMapping("/xung-dot-loi-ich")
    ModelAndView recuse(
            @PathVariable UUID id,
            @ModelAttribute("voteForm") VoteForm form,
            BindingResult errors,
            Official official,
            RedirectAttributes redirect) {
        try {
            voting.recuse(new AgreementId(id), form.reason(), official);
            return ReviewPages.done(id, "/tham-dinh", "review.recuse.done", redirect);
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
        }
        return ReviewPages.refused(pages.show(id, official).addObject("voteForm", form));
    }
}
