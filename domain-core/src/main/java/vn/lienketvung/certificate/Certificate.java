package vn.lienketvung.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.StarBand;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Trace;

/** Giấy chứng nhận sản phẩm OCOP: public from the first moment, out at once when it is revoked. */
@AggregateRoot
public class Certificate extends CertificateSubject {

    /** From so many days before its end on its holder is reminded. */
    public static final int EXPIRING_DAYS = 90;

    @Identity private CertificateId id;
    private String code;
    private String number;
    private int stars;
    private Decision decision;
    private LocalDate validUntil;
    private Instant issuedAt;
    private @Nullable Integer reminded;
    private @Nullable Instant replacedAt;
    private @Nullable String revocationNumber;
    private @Nullable LocalDate revokedOn;
    private @Nullable String revocationSigner;
    private @Nullable String revocationReason;
    private @Nullable UUID revocationScan;
    private @Nullable String revocationScanName;
    private @Nullable String revokedBy;
    private @Nullable Instant revokedAt;
    private @Nullable Long version;

    Certificate(
            Dossier about,
            String communeName,
            String number,
            StarBand band,
            Decision decision,
            Instant at) {
        super(about, communeName);
        if (!band.isCertified()) throw new IllegalArgumentException("No certificate for " + band);
        this.id = CertificateId.random();
        this.code = PublicCode.random().value();
        this.number = number;
        this.stars = band.stars();
        this.decision = decision;
        this.validUntil = StarBand.validUntil(decision.decidedOn());
        this.issuedAt = at;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected Certificate() {}

    CertificateEvent.Issued issued() {
        return new CertificateEvent.Issued(
                id, product(), stars, trace().moved(null, "ISSUED").because(number));
    }

    /** A newer one of the product takes its place. */
    void replace(Instant at) {
        if (replacedAt == null) replacedAt = at;
    }

    /**
     * @param scan the signed paper
     * @throws ActionRefused when it was revoked before
     */
    CertificateEvent.Revoked revoke(
            Decision by, String reason, FiledDocument scan, Official who, Instant at) {
        mustStand();
        revocationNumber = by.number();
        revokedOn = by.decidedOn();
        revocationSigner = by.signer();
        revocationReason = reason;
        revocationScan = scan.id().value();
        revocationScanName = scan.name();
        revokedBy = who.fullName();
        revokedAt = at;
        return new CertificateEvent.Revoked(
                id,
                product(),
                trace().moved("ISSUED", "REVOKED")
                        .because(reason)
                        .hashed(null, scan.sha256().value()));
    }

    void mustStand() {
        if (revokedAt != null) throw new ActionRefused(Refusal.of("certificate.rule.revoked"));
    }

    /** Once for each of the days; null when there is nothing to say. */
    CertificateEvent.@Nullable Expiring remind(LocalDate today, int days) {
        if (!standing(today).isInForce() || today.isBefore(validUntil.minusDays(days))) return null;
        if (reminded != null && reminded <= days) return null;
        reminded = days;
        return new CertificateEvent.Expiring(id, days, trace().because(validUntil.toString()));
    }

    private Trace trace() {
        return Trace.of(CertificateEvent.SUBJECT, id);
    }

    public CertificateId id() {
        return id;
    }

    public PublicCode code() {
        return new PublicCode(code);
    }

    /** As it stands on the paper. */
    public String number() {
        return number;
    }

    public int stars() {
        return stars;
    }

    /** Whether the ministry decided, and alone may revoke it. */
    public boolean isOfMinistry() {
        return StarBand.ofStars(stars).recogniser() == StarBand.Recogniser.MINISTRY;
    }

    public Decision decision() {
        return decision;
    }

    /** The last day on which it is valid. */
    public LocalDate lastDay() {
        return validUntil.minusDays(1);
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public CertificateStanding standing(LocalDate today) {
        if (revokedAt != null) return CertificateStanding.REVOKED;
        if (replacedAt != null) return CertificateStanding.REPLACED;
        return standing(validUntil, today);
    }

    /**
     * By its days alone.
     *
     * @param until the first day on which it is no longer valid
     */
    public static CertificateStanding standing(LocalDate until, LocalDate today) {
        if (!today.isBefore(until)) return CertificateStanding.EXPIRED;
        return today.isBefore(until.minusDays(EXPIRING_DAYS))
                ? CertificateStanding.VALID
                : CertificateStanding.EXPIRING;
    }

    /** Null while it stands. */
    public @Nullable Revocation revocation() {
        return revocationNumber == null
                        || revokedOn == null
                        || revocationSigner == null
                        || revocationReason == null
                        || revokedBy == null
                        || revokedAt == null
                ? null
                : new Revocation(
                        new Decision(revocationNumber, revokedOn, revocationSigner),
                        revocationReason,
                        DecisionScan.read(revocationScan, revocationScanName),
                        revokedBy,
                        revokedAt);
    }

    public @Nullable Long version() {
        return version;
    }
}
