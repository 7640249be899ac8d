package vn.lienketvung.commitment.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.commitment.CommitmentDesk;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.EvidenceKind;
import vn.lienketvung.evidence.AcceptedType;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.Typed;

/** Lays out the page of a commitment, with whichever of its forms came back. */
@Component
class CommitmentPages {

    private final CommitmentDesk desk;
    private final FilingLimits limits;
    private final MessageSource messages;
    private final Clock clock;

    CommitmentPages(CommitmentDesk desk, FilingLimits limits, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.limits = limits;
        this.messages = messages;
        this.clock = clock;
    }

    static CommitmentId id(String address) {
        UUID id = Typed.id(address);
        if (id == null) throw new NotFound("commitment", address);
        return new CommitmentId(id);
    }

    ModelAndView show(String id, Official by) {
        var today = VietnamTime.today(clock);
        var page = new ModelAndView("commitment/show");
        page.addObject("view", CommitmentPage.of(desk.open(id(id), by), by, today));
        page.addObject("progress", ProgressForm.on(today));
        page.addObject("claim", new ClaimForm(null));
        page.addObject("confirm", new ConfirmForm(null, null));
        page.addObject("sendBack", new SendBackForm(null));
        page.addObject(
                "evidenceKinds", Arrays.stream(EvidenceKind.values()).map(this::choice).toList());
        page.addObject("limit", limits.maxMegabytes());
        return page.addObject("accepted", AcceptedType.acceptAttribute());
    }

    /** The page with one form as typed; its errors are in the model already. */
    ModelAndView refused(String id, String name, Object form, Official by) {
        var page = show(id, by).addObject(name, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("failed", true);
    }

    private Choice choice(EvidenceKind kind) {
        var locale = LocaleContextHolder.getLocale();
        return new Choice(
                kind.name(), messages.getMessage("EvidenceKind." + kind.name(), null, locale));
    }
}
