package vn.lienketvung.commitment.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.commitment.ProposeChange;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.web.Refusals;

/** One side proposes an extension, a finding of not kept, a waiver or a transfer. */
@Controller
@RequestMapping(
        "/lam-viec/cam-ket/{id}/de-xuat/{kind:gia-han|khong-thuc-hien|mien-thuc-hien|chuyen-giao}")
class ProposalController {

    private final ProposeChange proposeChange;
    private final ProposalPages pages;
    private final Refusals refusals;

    ProposalController(ProposeChange proposeChange, ProposalPages pages, Refusals refusals) {
        this.proposeChange = proposeChange;
        this.pages = pages;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, @PathVariable String kind, Official by) {
        return pages.proposal(id, ProposalPage.at(kind), ProposalForm.empty(), by);
    }

    @PostMapping
    ModelAndView propose(
            @PathVariable String id,
            @PathVariable String kind,
            @Valid @ModelAttribute("proposal") ProposalForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var page = ProposalPage.at(kind);
        ProposalCheck.of(page.kind(), form, errors);
        return refusals.orAgain(
                errors,
                () -> {
                    send(id, page, form, by);
                    return CommitmentPages.done(id, "commitment.propose.done", redirect);
                },
                () -> pages.proposal(id, page, form, by));
    }

    /** Only of a form without errors. */
    private void send(String id, ProposalPage page, ProposalForm form, Official by) {
        var commitment = CommitmentPages.id(id);
        switch (page.kind()) {
            case EXTENSION ->
                    proposeChange.extension(
                            commitment, Objects.requireNonNull(form.newDay()), form.reason(), by);
            case NOT_FULFILLED ->
                    proposeChange.notFulfilled(
                            commitment,
                            Objects.requireNonNull(form.causeCode()),
                            Objects.requireNonNull(form.remedyState()),
                            form.reason(),
                            by);
            case WAIVER -> proposeChange.waiver(commitment, form.reason(), by);
            case TRANSFER ->
                    proposeChange.transfer(
                            commitment,
                            new OrganisationId(Objects.requireNonNull(form.acceptorId())),
                            form.reason(),
                            by);
        }
    }
}
