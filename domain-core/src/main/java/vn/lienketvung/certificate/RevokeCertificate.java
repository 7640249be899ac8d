package vn.lienketvung.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Whoever recognised a product revokes it, with reason and decision. */
@UseCase
public class RevokeCertificate {

    private final BrowseCertificates browse;
    private final FileDecision filing;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public RevokeCertificate(
            BrowseCertificates browse,
            FileDecision filing,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.browse = browse;
        this.filing = filing;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A revocation as it is entered.
     *
     * @param decidedOn null for nothing typed, or no day
     * @param scan the signed paper; null for none
     */
    public record Said(
            String number,
            @Nullable LocalDate decidedOn,
            String signer,
            String reason,
            @Nullable Upload scan) {}

    /**
     * @throws ActionRefused with everything that is missing, or when it was revoked before
     */
    public void revoke(CertificateId id, Said said, Official by) {
        var certificate = browse.open(id, by);
        clearance.permit(
                new CertificateRights(certificate, by).mayRevoke(), "certificate.revoke", null);
        certificate.mustStand();
        var problems = new ArrayList<Refusal>(FileDecision.problemsOf(said.scan()));
        if (said.reason().isBlank() || said.reason().length() > Ruling.LONGEST_WORDS)
            problems.add(Refusal.at("reason", "certificate.rule.reason"));
        var decision =
                Decision.of(
                        said.number(),
                        said.decidedOn(),
                        said.signer(),
                        certificate.decision().decidedOn(),
                        VietnamTime.today(clock),
                        problems);
        var scan = filing.file(Objects.requireNonNull(said.scan()), certificate.dossier(), by);
        events.announce(
                certificate.revoke(decision, said.reason().strip(), scan, by, clock.instant()));
    }
}
