package vn.lienketvung.review;

import java.util.List;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** Hands the review of an agreement to somebody who may see the agreement. */
@UseCase
public class PanelDesk {

    private final AgreementDesk agreements;
    private final ReviewPanels panels;
    private final Candidates candidates;
    private final PanelSettings settings;

    public PanelDesk(
            AgreementDesk agreements,
            ReviewPanels panels,
            Candidates candidates,
            PanelSettings settings) {
        this.agreements = agreements;
        this.panels = panels;
        this.candidates = candidates;
        this.settings = settings;
    }

    /**
     * @throws NotFound when the agreement does not exist or is not for this person's eyes
     */
    public PanelRights open(AgreementId id, Official by) {
        var agreement = agreements.open(id, by);
        return new PanelRights(agreement, panels.current(agreement).orElse(null), by);
    }

    /** The panels of earlier rounds, as far as the person may see them; the last one first. */
    public List<ReviewPanel> earlierPanels(Agreement agreement) {
        return panels.of(agreement.id()).stream()
                .filter(panel -> panel.round() < agreement.review().round())
                .toList()
                .reversed();
    }

    /** Who may be named: whose role reaches a party's province, less those whom a rule keeps out. */
    public List<Candidate> candidatesFor(Agreement agreement) {
        return candidates
                .reaching(agreement.parties().stream().map(Party::province).distinct().toList())
                .stream()
                .filter(each -> PanelRule.problemsOf(agreement, each, "members").isEmpty())
                .toList();
    }

    public PanelSettings settings() {
        return settings;
    }

    public void keep(ReviewPanel panel) {
        panels.save(panel);
    }
}
