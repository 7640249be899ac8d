package vn.lienketvung.agreement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** The lead enters what an older paper says of its number, its signers and its progress, and files its scan. */
@UseCase
public class KeepPaperRecord {

    private final AgreementDesk desk;
    private final Filing filing;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public KeepPaperRecord(
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

    /**
     * @param scan a new scan; null keeps the one that is filed
     */
    public void keep(
            AgreementId id,
            long versionSeen,
            PaperDetails details,
            @Nullable Upload scan,
            Official by) {
        var agreement = desk.open(id, by);
        permit(agreement, by);
        agreement.requireVersion(versionSeen);
        ActionRefused.ifAny(problemsOf(agreement, details));
        @Nullable FiledDocument filed =
                scan == null || scan.isMissing() ? null : filing.file(scan, "scan", id.value(), by);
        events.announce(new PaperEntry(agreement).record(details, filed, by, clock.instant()));
    }

    /** Asked before anything that was typed or sent is looked at. */
    public void requireRight(AgreementId id, Official by) {
        permit(desk.open(id, by), by);
    }

    private void permit(Agreement agreement, Official by) {
        clearance.permit(
                new PaperRights(agreement, by).mayEnter(),
                "agreement.enter-from-paper",
                agreement.lead().name());
    }

    private List<Refusal> problemsOf(Agreement agreement, PaperDetails details) {
        var problems = new ArrayList<Refusal>();
        var today = VietnamTime.today(clock);
        if (details.signedOn() != null && details.signedOn().isAfter(today))
            problems.add(Refusal.at("signedOn", "agreement.rule.signed-in-future", today));
        checkLength(details.number(), "number", problems);
        for (int i = 0; i < details.signers().size(); i++) {
            var signer = details.signers().get(i);
            checkLength(signer.signerName(), "signers[" + i + "].name", problems);
            checkLength(signer.signerPosition(), "signers[" + i + "].position", problems);
            checkLength(signer.authorisingDecision(), "signers[" + i + "].decision", problems);
        }
        checkValues(agreement, details, problems);
        return problems;
    }

    private void checkValues(Agreement agreement, PaperDetails details, List<Refusal> problems) {
        var today = VietnamTime.today(clock);
        var known =
                agreement.commitments().stream()
                        .map(CommitmentTerms::id)
                        .collect(Collectors.toCollection(HashSet<UUID>::new));
        for (var value : details.knownValues()) {
            var terms =
                    agreement.commitments().stream()
                            .filter(each -> each.id().equals(value.commitment()))
                            .findFirst();
            var at = "known[" + terms.map(CommitmentTerms::position).orElse(0) + "].";
            if (!known.remove(value.commitment()))
                problems.add(Refusal.of("agreement.rule.paper-value-unknown"));
            if (value.value().signum() < 0)
                problems.add(Refusal.at(at + "value", "commitment.rule.value-negative"));
            if (value.asOf().isAfter(today))
                problems.add(Refusal.at(at + "asOf", "commitment.rule.as-of-in-future", today));
        }
    }

    private static void checkLength(@Nullable String text, String field, List<Refusal> problems) {
        if (Objects.requireNonNullElse(text, "").length() > EditRule.LONGEST_LINE)
            problems.add(Refusal.at(field, "agreement.rule.too-long", EditRule.LONGEST_LINE));
    }
}
