package vn.lienketvung.commitment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentDesk;
import vn.lienketvung.commitment.CommitmentRights;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.commitment.NonPerformanceCause;
import vn.lienketvung.commitment.ProposalKind;
import vn.lienketvung.commitment.RemedyState;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationDirectory;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.Choice;

/** Lays out the pages on which something is proposed, or found by the coordinator. */
@Component
class ProposalPages {

    private final CommitmentDesk desk;
    private final OrganisationDirectory bodies;
    private final Words words;
    private final CommitmentTimes times;
    private final Clock clock;

    ProposalPages(
            CommitmentDesk desk,
            OrganisationDirectory bodies,
            Words words,
            CommitmentTimes times,
            Clock clock) {
        this.desk = desk;
        this.bodies = bodies;
        this.words = words;
        this.times = times;
        this.clock = clock;
    }

    ModelAndView proposal(String id, ProposalPage kind, ProposalForm form, Official by) {
        var commitment = desk.open(CommitmentPages.id(id), by);
        if (!new CommitmentRights(commitment, by).mayPropose(kind.kind()))
            throw new NotPermitted("commitment.propose", commitment.implementerName());
        return page(commitment, kind.key(), kind.address(commitment.id()), form)
                .addObject(
                        "coordinated", kind.kind().needsCoordinator(commitment.extensions().size()))
                .addObject("acceptors", acceptors(commitment, kind.kind(), by))
                .addObject("ended", endThatForbids(kind.kind(), commitment, by));
    }

    /** The day its agreement ended, when this kind of proposal no longer fits what is left to settle. */
    private @Nullable LocalDate endThatForbids(
            ProposalKind kind, Commitment commitment, Official by) {
        return kind.settles() ? null : desk.agreementOf(commitment, by).ending().endedOn();
    }

    /** The coordinator's finding that it was not kept. */
    ModelAndView verdict(String id, ProposalForm form, Official by) {
        var commitment = desk.open(CommitmentPages.id(id), by);
        if (!new CommitmentRights(commitment, by)
                .mayDeclareNotKept(VietnamTime.today(clock), times))
            throw new NotPermitted("commitment.declare-not-kept", commitment.implementerName());
        return page(commitment, "verdict", "/lam-viec/cam-ket/" + id + "/ket-luan", form);
    }

    /** The coordinator lets go what an agreement's end left open. */
    ModelAndView letGo(String id, ProposalForm form, Official by) {
        var commitment = desk.open(CommitmentPages.id(id), by);
        if (!new CommitmentRights(commitment, by).mayLetGo())
            throw new NotPermitted("commitment.let-go", commitment.implementerName());
        return page(commitment, "let-go", "/lam-viec/cam-ket/" + id + "/cho-thoi", form);
    }

    private ModelAndView page(
            Commitment commitment, String key, String address, ProposalForm form) {
        return new ModelAndView("commitment/propose")
                .addObject("c", commitment)
                .addObject("key", key)
                .addObject("address", address)
                .addObject("proposal", form)
                .addObject("causes", words.choices(NonPerformanceCause.class))
                .addObject("remedies", words.choices(RemedyState.class));
    }

    /** Bodies of the parties' provinces, but not of the one that confirms. */
    private List<Choice> acceptors(Commitment commitment, ProposalKind kind, Official by) {
        if (kind != ProposalKind.TRANSFER) return List.of();
        var provinces =
                desk.agreementOf(commitment, by).parties().stream().map(Party::province).toList();
        return bodies.mayBeParty().stream()
                .filter(body -> provinces.contains(body.province()))
                .filter(body -> !commitment.verifierProvince().equals(body.province()))
                .filter(body -> !commitment.implementer().equals(body.id()))
                .map(body -> new Choice(body.id().toString(), body.name()))
                .toList();
    }
}
