package vn.lienketvung.agreement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/**
 * A party's clerk records that the paper was signed. No scan can be compared with a text by machine, so the
 * clerk types the version code off the paper and confirms with their own word that the scan shows it.
 */
@UseCase
public class RecordSignature {

    private final AgreementDesk desk;
    private final Filing filing;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public RecordSignature(
            AgreementDesk desk,
            Filing filing,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.filing = filing;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /** Asked before anything that was typed or sent is looked at. */
    public void requireRight(AgreementId id, Official by) {
        var rights = AgreementDesk.rights(desk.open(id, by), by);
        clearance.permit(rights.mayRecordSignatureOf().isPresent(), "agreement.sign", null);
    }

    public void record(AgreementId id, SignatureDetails details, Upload scan, Official by) {
        var agreement = desk.open(id, by);
        var party = AgreementDesk.rights(agreement, by).mayRecordSignatureOf();
        clearance.permit(
                party.isPresent() && party.get().organisation().equals(details.party()),
                "agreement.sign",
                null);
        ActionRefused.ifAny(problemsOf(agreement, details, scan));
        var filed = filing.file(scan, "scan", id.value(), by);
        events.announce(agreement.recordSignature(details, filed, by, clock.instant()));
        var today = VietnamTime.today(clock);
        if (agreement.effectiveOn().filter(day -> !day.isAfter(today)).isPresent()) {
            desk.betweenTurns();
            events.announce(agreement.enterIntoForce(today, clock.instant()));
        }
    }

    private List<Refusal> problemsOf(Agreement agreement, SignatureDetails details, Upload scan) {
        var problems = new ArrayList<Refusal>();
        var today = VietnamTime.today(clock);
        if (details.signerName().isBlank())
            problems.add(Refusal.at("signerName", "agreement.rule.signer-missing"));
        if (details.signerPosition().isBlank()) {
            problems.add(Refusal.at("signerPosition", "agreement.rule.signer-position-missing"));
        }
        var decision = details.authorisingDecision();
        if (details.capacity().needsAuthorisation() && (decision == null || decision.isBlank())) {
            problems.add(Refusal.at("authorisingDecision", "agreement.rule.authorisation-missing"));
        }
        if (details.number().isBlank())
            problems.add(Refusal.at("number", "agreement.rule.number-missing"));
        if (details.signedOn().isAfter(today)) {
            problems.add(Refusal.at("signedOn", "agreement.rule.signed-in-future", today));
        } else if (agreement.review().approvedOn() != null
                && details.signedOn().isBefore(agreement.review().approvedOn())) {
            problems.add(
                    Refusal.at(
                            "signedOn",
                            "agreement.rule.signed-before-approval",
                            agreement.review().approvedOn()));
        }
        if (!normalised(details.versionSeen()).equals(normalised(agreement.hash().code()))) {
            problems.add(
                    Refusal.at(
                            "versionSeen",
                            "agreement.rule.version-differs",
                            agreement.hash().code()));
        }
        if (!details.scanShowsVersion()) {
            problems.add(Refusal.at("scanShowsVersion", "agreement.rule.scan-not-confirmed"));
        }
        if (scan.isMissing()) problems.add(Refusal.at("scan", "evidence.rule.file-missing"));
        return problems;
    }

    private static String normalised(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
