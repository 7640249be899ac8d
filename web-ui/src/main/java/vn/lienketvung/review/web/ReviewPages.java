package vn.lienketvung.review.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.identity.Official;
import vn.lienketvung.review.Candidate;
import vn.lienketvung.review.PanelDesk;
import vn.lienketvung.review.PanelRights;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.SeeOther;

/** Lays out the pages of a review, with whatever form came back. */
@Component
class ReviewPages {

    private final PanelDesk desk;
    private final FilingLimits limits;

    ReviewPages(PanelDesk desk, FilingLimits limits) {
        this.desk = desk;
        this.limits = limits;
    }

    PanelRights rights(UUID id, Official by) {
        return desk.open(new AgreementId(id), by);
    }

    ModelAndView show(UUID id, Official by) {
        var rights = rights(id, by);
        var page = page("review/show", rights);
        page.addObject(
                "earlier",
                desk.earlierPanels(rights.agreement()).stream()
                        .map(panel -> EarlierPanel.of(panel, desk.settings()))
                        .toList());
        page.addObject("voteForm", VoteForm.of(rights.mayVoteOn().orElse(null)));
        var replaces =
                page.getModel().get("review") instanceof ReviewPage review
                        && review.seats().stream().anyMatch(Seat::mayReplace);
        return page.addObject("candidates", replaces ? choices(rights) : List.of());
    }

    ModelAndView naming(UUID id, Official by) {
        var rights = rights(id, by);
        return page("review/panel", rights)
                .addObject("candidates", rights.mayName() ? choices(rights) : List.of())
                .addObject("settings", desk.settings());
    }

    ModelAndView conclusion(UUID id, Official by) {
        var rights = rights(id, by);
        return page("review/conclusion", rights)
                .addObject("megabytes", limits.maxMegabytes())
                .addObject(
                        "owners",
                        rights.agreement().parties().stream()
                                .map(each ->
                                        new Choice(
                                                each.organisation().value().toString(),
                                                each.name()))
                                .toList());
    }

    private ModelAndView page(String view, PanelRights rights) {
        return new ModelAndView(view).addObject("review", ReviewPage.of(rights, desk.settings()));
    }

    private List<Choice> choices(PanelRights rights) {
        var panel = rights.panel();
        return desk.candidatesFor(rights.agreement()).stream()
                .filter(each ->
                        panel == null
                                || panel.members().stream()
                                        .noneMatch(seat ->
                                                seat.account().equals(each.account().value())))
                .map(ReviewPages::choice)
                .toList();
    }

    private static Choice choice(Candidate candidate) {
        return new Choice(
                candidate.account().value().toString(),
                candidate.name()
                        + ", "
                        + candidate.position()
                        + ", "
                        + candidate.organisationName());
    }

    static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    static ModelAndView done(UUID id, String page, String message, RedirectAttributes redirect) {
        FlashMessage.done(redirect, message);
        return SeeOther.at("/lam-viec/thoa-thuan/" + id + page);
    }
}
