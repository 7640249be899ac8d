package vn.lienketvung.evidence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/**
 * Takes a file that was put in by mistake out of use. Its bytes are handed to nobody from then on and the next sweep
 * destroys them, unless another document needs the same bytes: a mistaken file often holds what nobody here may keep.
 * What it was called, its digest, who filed and who withdrew it, when and why stay for good.
 *
 * <p>Nothing in force becomes invalid by it. Where a signature, an entered paper, a notice or a conclusion stands on
 * the file, the right file must come with the withdrawal and takes its place; what others have already decided on the
 * strength of it is not withdrawn at all.
 */
@UseCase
public class WithdrawFile {

    private static final int LONGEST_REASON = 2000;

    private final FiledDocuments documents;
    private final List<Reliance> reliances;
    private final Filing filing;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public WithdrawFile(
            FiledDocuments documents,
            List<Reliance> reliances,
            Filing filing,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.documents = documents;
        this.reliances = List.copyOf(reliances);
        this.filing = filing;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the page shows before anything is sent.
     *
     * @param against why the file must stay; empty when it may go
     * @param standing what stands on it and needs another file in its place; null when nothing does
     */
    public record Prospect(
            FiledDocument document,
            boolean mayWithdraw,
            List<Refusal> against,
            @Nullable String standing) {}

    /**
     * @throws vn.lienketvung.shared.NotFound when the file is not there, or not for this person's eyes
     */
    public Prospect prospect(FileId id, Official by) {
        var document = documents.get(id);
        var against =
                reliances.stream().flatMap(each -> each.against(document, by).stream()).toList();
        return new Prospect(
                document,
                new FileRights(document, by).mayWithdraw(),
                document.isWithdrawn() ? List.of() : against,
                standing(document));
    }

    /**
     * @param replacement the right file; needed, and taken, only where something in force stands on the mistaken one
     * @param confirmed the person's word that the right file shows what the mistaken one should have shown
     */
    public FiledDocument withdraw(
            FileId id,
            String reason,
            @Nullable Upload replacement,
            boolean confirmed,
            Official by) {
        var prospect = prospect(id, by);
        var document = prospect.document();
        ActionRefused.ifAny(already(document));
        clearance.permit(prospect.mayWithdraw(), "file.withdraw", document.filedByOrganisation());
        ActionRefused.ifAny(prospect.against());
        ActionRefused.ifAny(problemsOf(prospect.standing(), reason, replacement, confirmed));
        var instead =
                prospect.standing() == null
                        ? null
                        : filing.file(
                                Objects.requireNonNull(replacement),
                                "replacement",
                                document.dossier(),
                                by);
        if (instead != null && instead.sha256().equals(document.sha256()))
            throw new ActionRefused(Refusal.at("replacement", "evidence.rule.same-file"));
        var at = clock.instant();
        events.announce(document.withdraw(Withdrawal.by(by, reason, at)));
        var withdrawn = new WithdrawnFile(document, instead, reason, at);
        reliances.forEach(each -> each.letGo(withdrawn, by));
        return document;
    }

    private static List<Refusal> already(FiledDocument document) {
        return document.withdrawal().stream()
                .map(each ->
                        Refusal.of(
                                "evidence.rule.already-withdrawn",
                                each.person(),
                                each.organisation()))
                .toList();
    }

    private @Nullable String standing(FiledDocument document) {
        return reliances.stream()
                .flatMap(each -> each.standsOn(document).stream())
                .findFirst()
                .orElse(null);
    }

    private static List<Refusal> problemsOf(
            @Nullable String standing,
            String reason,
            @Nullable Upload replacement,
            boolean confirmed) {
        var problems = new ArrayList<Refusal>();
        if (reason.isBlank()) problems.add(Refusal.at("reason", "evidence.rule.withdraw-reason"));
        if (reason.length() > LONGEST_REASON)
            problems.add(Refusal.at("reason", "evidence.rule.reason-too-long", LONGEST_REASON));
        if (standing != null && (replacement == null || replacement.isMissing()))
            problems.add(Refusal.at("replacement", "evidence.rule.replacement-missing", standing));
        if (standing != null && !confirmed)
            problems.add(Refusal.at("confirmed", "evidence.rule.replacement-not-confirmed"));
        return problems;
    }
}
