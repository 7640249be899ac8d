package vn.lienketvung.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.Reliance;
import vn.lienketvung.evidence.WithdrawnFile;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/**
 * What commitments have built on the files of their dossier. Evidence on which somebody has decided stays; under a
 * claim it goes only as long as enough remains for the claim.
 */
@UseCase
public class CommitmentFiles implements Reliance {

    private final Commitments commitments;
    private final DomainEvents events;

    public CommitmentFiles(Commitments commitments, DomainEvents events) {
        this.commitments = commitments;
        this.events = events;
    }

    @Override
    public List<Refusal> against(FiledDocument document, Official by) {
        var problems = new ArrayList<Refusal>();
        for (var commitment : standingOn(document)) {
            var number = commitment.position() + 1;
            var claim = commitment.claim();
            if (commitment.status().isDecided())
                problems.add(Refusal.of("commitment.rule.evidence-decided", number));
            else if (claim != null && !hasOtherEvidence(commitment, document.id()))
                problems.add(
                        Refusal.of(
                                claim.awaitsLeader()
                                        ? "commitment.rule.evidence-of-prepared-claim"
                                        : "commitment.rule.evidence-of-claim",
                                number,
                                commitment.verifierName()));
        }
        return problems;
    }

    /** Evidence is never replaced: another report brings other evidence. */
    @Override
    public Optional<String> standsOn(FiledDocument document) {
        return Optional.empty();
    }

    @Override
    public void letGo(WithdrawnFile file, Official by) {
        var document = file.document();
        for (var commitment : standingOn(document))
            events.announce(
                    commitment.withdrawEvidence(
                            document.id(), document.name() + ": " + file.reason(), by, file.at()));
    }

    private List<Commitment> standingOn(FiledDocument document) {
        return commitments.of(new AgreementId(document.dossier())).stream()
                .filter(commitment ->
                        commitment.evidence().stream()
                                .anyMatch(each -> each.fileId().equals(document.id())))
                .toList();
    }

    private static boolean hasOtherEvidence(Commitment commitment, FileId file) {
        return commitment.evidence().stream()
                .anyMatch(each -> each.showsOutcome() && !each.fileId().equals(file));
    }
}
