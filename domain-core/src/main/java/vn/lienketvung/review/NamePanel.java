package vn.lienketvung.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.ReviewAgreement;
import vn.lienketvung.agreement.Reviewer;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** A coordinator of the region names the panel of a submitted agreement, and finds replacements for it. */
@UseCase
public class NamePanel {

    private final PanelDesk desk;
    private final ReviewAgreement review;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public NamePanel(
            PanelDesk desk,
            ReviewAgreement review,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.review = review;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param members accounts, the chair among them
     * @param chair null when none was chosen
     * @param concludeBy the day by which the panel is asked to conclude; null when none was given
     */
    public void name(
            AgreementId id,
            Collection<UUID> members,
            @Nullable UUID chair,
            @Nullable LocalDate concludeBy,
            Official by) {
        var rights = desk.open(id, by);
        clearance.permit(rights.mayName(), "review.name", null);
        var agreement = rights.agreement();
        var found = desk.candidatesFor(agreement);
        var named =
                found.stream().filter(each -> members.contains(each.account().value())).toList();
        var chosen =
                named.stream().filter(each -> each.account().value().equals(chair)).findFirst();
        var problems = new ArrayList<>(PanelRule.problemsOf(agreement, named, desk.settings()));
        if (named.size() < members.size())
            problems.add(Refusal.at("members", "review.rule.member-unknown"));
        if (chosen.isEmpty()) problems.add(Refusal.at("chair", "review.rule.chair-missing"));
        if (concludeBy == null || concludeBy.isBefore(VietnamTime.today(clock)))
            problems.add(Refusal.at("concludeBy", "review.rule.conclude-by"));
        ActionRefused.ifAny(problems);
        begin(agreement, named, chosen.orElseThrow(), concludeBy, by);
    }

    private void begin(
            Agreement agreement,
            List<Candidate> members,
            Candidate chair,
            @Nullable LocalDate concludeBy,
            Official by) {
        var day = concludeBy == null ? VietnamTime.today(clock) : concludeBy;
        var panel =
                new ReviewPanel(agreement, new Naming(members, chair, day), by, clock.instant());
        desk.keep(panel);
        review.takeUp(agreement.id(), reviewer(chair), by);
        events.announce(panel.named());
    }

    /** A flow without panel: the person takes it up and will conclude alone. */
    public void takeUpAlone(AgreementId id, Official by) {
        clearance.permit(desk.open(id, by).mayTakeUpAlone(), "agreement.take-up", null);
        review.takeUp(id, by);
    }

    /**
     * Somebody else takes the seat of a member who is recused.
     *
     * @param seat the member's id
     * @param account who takes it
     */
    public void replace(AgreementId id, UUID seat, @Nullable UUID account, Official by) {
        var rights = desk.open(id, by);
        var panel = rights.panel();
        if (panel == null) throw new NotFound(PanelEvent.SUBJECT, id);
        var gone = panel.member(seat).orElseThrow(() -> new NotFound(PanelEvent.SUBJECT, seat));
        clearance.permit(rights.mayReplace(gone), "review.replace", null);
        var with =
                replacement(rights.agreement(), panel, account)
                        .orElseThrow(() ->
                                new ActionRefused(
                                        Refusal.at("account", "review.rule.replacement-missing")));
        events.announce(panel.replace(gone, with, clock.instant()));
        if (gone.isChair()) review.changeReviewer(id, reviewer(with), by);
    }

    private Optional<Candidate> replacement(
            Agreement agreement, ReviewPanel panel, @Nullable UUID account) {
        return desk.candidatesFor(agreement).stream()
                .filter(each -> each.account().value().equals(account))
                .filter(each ->
                        panel.members().stream()
                                .noneMatch(member -> member.account().equals(account)))
                .findFirst();
    }

    private static Reviewer reviewer(Candidate chair) {
        return new Reviewer(chair.account().value(), chair.name());
    }
}
