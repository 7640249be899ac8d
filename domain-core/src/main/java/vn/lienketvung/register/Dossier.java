package vn.lienketvung.register;

import java.util.List;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.evidence.FiledDocument;

/**
 * Everything that belongs to one agreement.
 *
 * @param commitments in the order of the text; empty before the agreement is in force
 * @param documents signed scans and evidence, oldest first
 * @param turns how many turns agreement and commitments have taken, also where not all of them are told
 */
public record Dossier(
        Agreement agreement,
        List<Commitment> commitments,
        List<FiledDocument> documents,
        int turns) {

    public Dossier {
        commitments = List.copyOf(commitments);
        documents = List.copyOf(documents);
    }

    /** With every turn told. */
    public Dossier(
            Agreement agreement, List<Commitment> commitments, List<FiledDocument> documents) {
        this(
                agreement,
                commitments,
                documents,
                agreement.history().size()
                        + commitments.stream().mapToInt(each -> each.history().size()).sum());
    }
}
