package vn.lienketvung.agreement;

import java.time.Clock;
import java.util.List;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/**
 * An official or representative begins an agreement: of a department's the province's committee leads and the
 * department works on it; any other body leads itself.
 */
@UseCase
public class DraftAgreement {

    private final Agreements agreements;
    private final Organisations organisations;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public DraftAgreement(
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

    public AgreementId draft(Outline outline, Official by) {
        return draft(outline, List.of(), by);
    }

    /**
     * @param clauses what the draft begins with, from a template or an older agreement
     */
    public AgreementId draft(Outline outline, List<Clause> clauses, Official by) {
        clearance.permit(by.actsForBody(), "agreement.draft", null);
        ActionRefused.ifAny(EditRule.problemsOf(outline));
        var own = organisations.get(by.organisation());
        var agreement =
                new Agreement(AgreementId.random(), outline, leadOf(own), own, by, clock.instant());
        agreement.begin(clauses);
        agreements.save(agreement);
        events.announce(agreement.drafted());
        return agreement.id();
    }

    private Organisation leadOf(Organisation own) {
        var parent = own.parent();
        return parent == null ? own : organisations.get(parent);
    }
}
