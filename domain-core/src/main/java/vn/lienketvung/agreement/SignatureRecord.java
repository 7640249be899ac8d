package vn.lienketvung.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Sha256;

/** That one party signed on paper: who, in what capacity, when, and the scan that shows it. */
@Entity
public class SignatureRecord {

    @Identity private UUID id;
    private UUID party;
    private String signerName;
    private String signerPosition;
    private SigningCapacity capacity;
    private @Nullable String authorisingDecision;
    private String number;
    private LocalDate signedOn;
    private String versionHash;
    private UUID scan;
    private String scanName;
    private String scanSha256;
    private UUID recordedByAccount;
    private String recordedBy;
    private Instant recordedAt;

    SignatureRecord(
            SignatureDetails details,
            VersionHash version,
            FiledDocument scan,
            Official by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.party = details.party().value();
        this.signerName = details.signerName();
        this.signerPosition = details.signerPosition();
        this.capacity = details.capacity();
        this.authorisingDecision = details.authorisingDecision();
        this.number = details.number();
        this.signedOn = details.signedOn();
        this.versionHash = version.value();
        this.scan = scan.id().value();
        this.scanName = scan.name();
        this.scanSha256 = scan.sha256().value();
        this.recordedByAccount = by.account().value();
        this.recordedBy = by.fullName();
        this.recordedAt = at;
    }

    protected SignatureRecord() {}

    /** Another scan of the same signed paper takes the place of a mistaken one. */
    void replaceScan(FiledDocument instead) {
        scan = instead.id().value();
        scanName = instead.name();
        scanSha256 = instead.sha256().value();
    }

    public UUID id() {
        return id;
    }

    public OrganisationId party() {
        return new OrganisationId(party);
    }

    public String signerName() {
        return signerName;
    }

    public String signerPosition() {
        return signerPosition;
    }

    public SigningCapacity capacity() {
        return capacity;
    }

    public @Nullable String authorisingDecision() {
        return authorisingDecision;
    }

    /** Number and symbol as the party's clerk issued it. */
    public String number() {
        return number;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public VersionHash versionHash() {
        return VersionHash.of(versionHash);
    }

    public FileId scan() {
        return new FileId(scan);
    }

    public String scanName() {
        return scanName;
    }

    public Sha256 scanSha256() {
        return new Sha256(scanSha256);
    }

    public UUID recordedByAccount() {
        return recordedByAccount;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
