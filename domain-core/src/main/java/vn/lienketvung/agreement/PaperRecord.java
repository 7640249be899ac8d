package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;

/**
 * Whether an agreement was drafted here or entered from a paper signed before, and then what that paper says
 * of its number, its signers and its progress. Empty for an agreement drafted here.
 */
public class PaperRecord {

    private AgreementOrigin origin = AgreementOrigin.DRAFTED_HERE;
    private @Nullable String paperNumber;
    private @Nullable LocalDate paperSignedOn;
    private @Nullable UUID paperScan;
    private @Nullable String paperScanName;
    private @Nullable String paperScanSha256;
    private List<PaperSigner> signers = new ArrayList<>();
    private List<KnownValue> knownValues = new ArrayList<>();

    void begin() {
        origin = AgreementOrigin.ENTERED_FROM_PAPER;
    }

    void describe(PaperDetails details) {
        paperNumber = details.number();
        paperSignedOn = details.signedOn();
        signers.clear();
        signers.addAll(details.signers());
        knownValues.clear();
        knownValues.addAll(details.knownValues());
    }

    void file(FiledDocument scan) {
        paperScan = scan.id().value();
        paperScanName = scan.name();
        paperScanSha256 = scan.sha256().value();
    }

    public AgreementOrigin origin() {
        return origin;
    }

    public @Nullable String number() {
        return paperNumber;
    }

    public @Nullable LocalDate signedOn() {
        return paperSignedOn;
    }

    /** The scan of the signed paper; empty until it is filed. */
    public Optional<FileId> scan() {
        return Optional.ofNullable(paperScan).map(FileId::new);
    }

    public @Nullable String scanName() {
        return paperScanName;
    }

    public @Nullable String scanSha256() {
        return paperScanSha256;
    }

    /** Who signed for the party, as far as it has been entered. */
    public Optional<PaperSigner> signerOf(Party party) {
        return signers.stream()
                .filter(signer -> signer.party().equals(party.organisation().value()))
                .findFirst();
    }

    /** How far the commitment had come, when the papers say so. */
    public Optional<KnownValue> knownValueOf(UUID commitment) {
        return knownValues.stream()
                .filter(known -> known.commitment().equals(commitment))
                .findFirst();
    }
}
