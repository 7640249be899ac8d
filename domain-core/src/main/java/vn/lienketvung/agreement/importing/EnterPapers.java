package vn.lienketvung.agreement.importing;

import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.EnterFromPaper;
import vn.lienketvung.agreement.KeepPaperRecord;
import vn.lienketvung.agreement.ReviseAgreement;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.UseCase;

/** Enters one line of the sheets by the use cases of the form: the same rules, events and traces. */
@UseCase
public class EnterPapers {

    private final PaperSteps steps;

    public EnterPapers(
            EnterFromPaper entering,
            ReviseAgreement revising,
            KeepPaperRecord keeping,
            AgreementDesk desk) {
        this.steps = new PaperSteps(entering, revising, keeping, desk);
    }

    /** A draft of a paper file that waits for its scan and the parties' confirmation. */
    AgreementId enter(PaperLine line, Official by) {
        var id = steps.begin(line, by);
        var led = line.ledBy(steps.agreement(id, by).lead().organisation(), by.organisation());
        steps.parties(id, led, by);
        if (!led.commitments().isEmpty()) steps.commitments(id, led, by);
        steps.paper(id, led, by);
        return id;
    }
}
