package vn.lienketvung.certificate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.evidence.AcceptedType;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** Puts the signed scan of a decision into its dossier. */
@UseCase
public class FileDecision {

    private static final String FIELD = "scan";
    private static final Set<AcceptedType> TAKEN =
            EnumSet.of(AcceptedType.PDF, AcceptedType.JPEG, AcceptedType.PNG);

    private final Filing filing;

    public FileDecision(Filing filing) {
        this.filing = filing;
    }

    /** Whether there is a file at all; what it is comes out when it is filed. */
    static List<Refusal> problemsOf(@Nullable Upload scan) {
        return scan == null || scan.isMissing()
                ? List.of(Refusal.at(FIELD, "certificate.rule.scan-missing"))
                : List.of();
    }

    /**
     * @throws vn.lienketvung.shared.ActionRefused when it is no scan, too big or dangerous
     */
    FiledDocument file(Upload scan, DossierId dossier, Official by) {
        return filing.file(scan, FIELD, dossier.value(), by, TAKEN);
    }
}
