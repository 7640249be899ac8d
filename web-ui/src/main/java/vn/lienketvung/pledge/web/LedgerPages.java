package vn.lienketvung.pledge.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.evidence.AcceptedType;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.identity.Official;
import vn.lienketvung.pledge.LedgerDesk;
import vn.lienketvung.pledge.PledgeId;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.SeeOther;

/** Lays out the page of a ledger, with whichever of its forms came back. */
@Component
class LedgerPages {

    private final LedgerDesk desk;
    private final FilingLimits limits;
    private final Reckonings reckonings;

    LedgerPages(LedgerDesk desk, FilingLimits limits, Reckonings reckonings) {
        this.desk = desk;
        this.limits = limits;
        this.reckonings = reckonings;
    }

    ModelAndView show(UUID id, @Nullable UUID at, Official by) {
        var reckoning = reckonings.now();
        var opened = desk.open(new PledgeId(id), by);
        var receivers = opened.rights(by).receivers();
        var only = receivers.size() == 1 ? receivers.getFirst().organisation() : null;
        var page = new ModelAndView("pledge/ledger");
        page.addObject("view", LedgerPage.of(opened, at, by, reckoning));
        page.addObject("ledgerForm", LedgerForm.on(reckoning.today(), only));
        page.addObject("reasonForm", ReasonForm.EMPTY);
        page.addObject("megabytes", limits.maxMegabytes());
        return page.addObject("accepted", AcceptedType.acceptAttribute());
    }

    static ModelAndView done(UUID id, String message, RedirectAttributes redirect) {
        FlashMessage.done(redirect, message);
        return SeeOther.at("/lam-viec/nguon-luc/" + id);
    }
}
