package vn.lienketvung.certificate;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public RevokeCertificate(
            BrowseCertificates browse, Clearance clearance, DomainEvents events, Clock clock) {
        this.browse = browse;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param decidedOn null for nothing typed, or no day
     * @throws ActionRefused with everything that is missing, or when it was revoked before
     */
    public void revoke(
            CertificateId id,
            String number,
            @Nullable LocalDate decidedOn,
            String signer,
            String reason,
            Official by) {
        var certificate = browse.open(id, by);
        clearance.permit(
                new CertificateRights(certificate, by).mayRevoke(), "certificate.revoke", null);
        if (reason.isBlank() || reason.length() > Ruling.LONGEST_WORDS)
            throw new ActionRefused(Refusal.at("reason", "certificate.rule.reason"));
        var decision =
                Decision.of(
                        number,
                        decidedOn,
                        signer,
                        certificate.decision().decidedOn(),
                        VietnamTime.today(clock));
        events.announce(certificate.revoke(decision, reason.strip(), by, clock.instant()));
    }
}
