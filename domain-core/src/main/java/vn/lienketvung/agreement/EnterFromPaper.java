package vn.lienketvung.agreement;

import java.time.Clock;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/**
 * A provincial official begins to enter an agreement that was signed on paper before the portal; the province's
 * committee leads, as with a draft.
 */
@UseCase
public class EnterFromPaper {

    private final Agreements agreements;
    private final Organisations organisations;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public EnterFromPaper(
            Agreements agreements,
            Organisations organisations,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    public AgreementId begin(Outline outline, Official by) {
        clearance.permit(by.holds(Role.PROVINCIAL_OFFICIAL), "agreement.enter-from-paper", null);
        ActionRefused.ifAny(EditRule.problemsOf(outline));
        var own = organisations.get(by.organisation());
        var agreement =
                Agreement.fromPaper(
                        AgreementId.random(), outline, leadOf(own), own, by, clock.instant());
        agreements.save(agreement);
        events.announce(new PaperEntry(agreement).entered());
        return agreement.id();
    }

    private Organisation leadOf(Organisation own) {
        var parent = own.parent();
        return parent == null ? own : organisations.get(parent);
    }
}
