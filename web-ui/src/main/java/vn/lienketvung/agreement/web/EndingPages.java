package vn.lienketvung.agreement.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.EndingDays;
import vn.lienketvung.agreement.OpenCommitments;
import vn.lienketvung.identity.Official;

/** Lays out the page on which an agreement comes to its end, with whichever of its forms came back. */
@Component
class EndingPages {

    private final AgreementDesk desk;
    private final OpenCommitments open;
    private final EndingDays days;

    EndingPages(AgreementDesk desk, OpenCommitments open, EndingDays days) {
        this.desk = desk;
        this.open = open;
        this.days = days;
    }

    ModelAndView page(UUID id, Official official) {
        var page = new ModelAndView("agreement/ending");
        var agreement = desk.open(new AgreementId(id), official);
        page.addObject("endingForm", EndingForm.EMPTY);
        page.addObject("councilForm", CouncilEndingForm.EMPTY);
        return page.addObject(
                "end", EndingPage.of(agreement, official, open.of(agreement.id()), days));
    }
}
