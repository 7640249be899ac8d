package vn.lienketvung.portal.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Clause;
import vn.lienketvung.agreement.CommitmentDraft;
import vn.lienketvung.agreement.PartyTerms;
import vn.lienketvung.agreement.ReviseAgreement;
import vn.lienketvung.identity.Official;

/** Fills an invented draft section by section, each on the version the one before left. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoEditor {

    private final DemoStage stage;
    private final ReviseAgreement revise;
    private final DemoLeaders leaders;

    DemoEditor(DemoStage stage, ReviseAgreement revise, DemoLeaders leaders) {
        this.stage = stage;
        this.revise = revise;
        this.leaders = leaders;
    }

    void parties(AgreementId id, List<PartyTerms> parties, Official by) {
        revise.reviseParties(id, stage.version(id, by), parties, by);
    }

    /** Each answered for by a leader. */
    void commitments(AgreementId id, List<CommitmentDraft> commitments, Official by) {
        var answered = commitments.stream().map(leaders::answering).toList();
        revise.reviseCommitments(id, stage.version(id, by), answered, by);
    }

    void clauses(AgreementId id, List<Clause> clauses, Official by) {
        revise.reviseClauses(id, stage.version(id, by), clauses, by);
    }
}
