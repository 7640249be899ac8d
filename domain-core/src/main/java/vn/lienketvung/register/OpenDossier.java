package vn.lienketvung.register;

import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.UseCase;

/** Somebody reads an agreement with all that belongs to it. */
@UseCase
public class OpenDossier {

    private final AgreementDesk agreements;
    private final Commitments commitments;
    private final FiledDocuments documents;

    public OpenDossier(
            AgreementDesk agreements, Commitments commitments, FiledDocuments documents) {
        this.agreements = agreements;
        this.commitments = commitments;
        this.documents = documents;
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when it does not exist or is not for this person's eyes
     */
    public Dossier open(AgreementId id, Official by) {
        var agreement = agreements.open(id, by);
        return new Dossier(
                agreement, commitments.of(id), documents.findByDossierOrderByFiledAt(id.value()));
    }
}
