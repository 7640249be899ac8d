package vn.lienketvung.agreement.importing;

import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.EnterFromPaper;
import vn.lienketvung.agreement.KeepPaperRecord;
import vn.lienketvung.agreement.ReviseAgreement;
import vn.lienketvung.identity.Official;

/** The steps of the form, one after the other, for one line of the sheets. */
record PaperSteps(
        EnterFromPaper entering,
        ReviseAgreement revising,
        KeepPaperRecord keeping,
        AgreementDesk desk) {

    AgreementId begin(PaperLine line, Official by) {
        return entering.begin(line.outline(), by);
    }

    void parties(AgreementId id, PaperLine line, Official by) {
        var terms = line.parties().stream().map(PaperLine.PartyLine::terms).toList();
        revising.reviseParties(id, seen(id, by), terms, by);
    }

    void commitments(AgreementId id, PaperLine line, Official by) {
        var drafts = line.commitments().stream().map(PaperLine.CommitmentLine::draft).toList();
        revising.reviseCommitments(id, seen(id, by), drafts, by);
    }

    void paper(AgreementId id, PaperLine line, Official by) {
        var details = line.details(agreement(id, by).commitments());
        keeping.keep(id, seen(id, by), details, null, by);
    }

    Agreement agreement(AgreementId id, Official by) {
        return desk.open(id, by);
    }

    /** Each step reads what the one before has written. */
    private long seen(AgreementId id, Official by) {
        desk.betweenTurns();
        var version = agreement(id, by).version();
        return version == null ? 0 : version;
    }
}
