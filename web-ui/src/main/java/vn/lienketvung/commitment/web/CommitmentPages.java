package vn.lienketvung.commitment.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.commitment.CommitmentDesk;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.EvidenceKind;
import vn.lienketvung.commitment.Outlooks;
import vn.lienketvung.commitment.RiskLevel;
import vn.lienketvung.evidence.AcceptedType;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Typed;

/** Lays out the page of a commitment, with whichever of its forms came back. */
@Component
class CommitmentPages {

    private final CommitmentDesk desk;
    private final FilingLimits limits;
    private final Words words;
    private final Outlooks outlooks;

    CommitmentPages(CommitmentDesk desk, FilingLimits limits, Words words, Outlooks outlooks) {
        this.desk = desk;
        this.limits = limits;
        this.words = words;
        this.outlooks = outlooks;
    }

    static CommitmentId id(String address) {
        UUID id = Typed.id(address);
        if (id == null) throw new NotFound("commitment", address);
        return new CommitmentId(id);
    }

    ModelAndView show(String id, Official by) {
        var reckoning = outlooks.reckonings().now();
        var shown = desk.show(id(id), by);
        var view = CommitmentPage.of(shown.commitment(), by, reckoning, outlooks.times());
        var page = new ModelAndView("commitment/show");
        page.addObject("fromPaper", shown.fromPaper());
        page.addObject("withdrawnFiles", shown.withdrawnFiles());
        page.addObject("view", view);
        page.addObject("progress", ProgressForm.on(reckoning.today()));
        page.addObject("claim", new ClaimForm(null, null));
        page.addObject("confirm", new ConfirmForm(null, null));
        page.addObject("part", new PartForm(null, null));
        page.addObject("sendBack", new SendBackForm(null));
        page.addObject("hold", new HoldBackForm(null));
        page.addObject("condition", new ConditionForm(null, null));
        page.addObject("reply", new AnswerForm(null, null));
        page.addObject("evidenceKinds", words.choices(EvidenceKind.class));
        page.addObject("risks", words.choices(RiskLevel.class));
        page.addObject("limit", limits.maxMegabytes());
        return page.addObject("accepted", AcceptedType.acceptAttribute());
    }

    static ModelAndView done(String id, String message, RedirectAttributes redirect) {
        FlashMessage.done(redirect, message);
        return new ModelAndView("redirect:/lam-viec/cam-ket/" + id);
    }
}
