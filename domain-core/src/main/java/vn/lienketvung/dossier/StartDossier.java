package vn.lienketvung.dossier;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** A producer begins a dossier for one of its published products. */
@UseCase
public class StartDossier {

    private final Entrants entrants;
    private final Dossiers dossiers;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public StartDossier(
            Entrants entrants,
            Dossiers dossiers,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.entrants = entrants;
        this.dossiers = dossiers;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /** The products for which this person may begin one; empty for whoever represents no producer. */
    public List<Entrant> entrants(Official by) {
        return represents(by) ? entrants.of(by.organisation()) : List.of();
    }

    /** Asked before anything that was chosen is looked at. */
    public void requireStart(Official by) {
        clearance.permit(represents(by), "dossier.start", null);
    }

    /**
     * @throws ActionRefused while another dossier of the product is under way, or it is recognised already
     */
    public DossierId start(UUID product, Official by) {
        requireStart(by);
        var about = entrants.get(product, by.organisation());
        var earlier = dossiers.ofProduct(product);
        if (earlier.stream().anyMatch(each -> !each.state().isEnded()))
            throw new ActionRefused(Refusal.at("product", "dossier.rule.under-way", about.name()));
        if (earlier.stream().anyMatch(each -> each.state() == DossierState.RECOGNISED))
            throw new ActionRefused(Refusal.at("product", "dossier.rule.recognised", about.name()));
        var fresh = dossiers.save(new Dossier(about, DossierKind.FIRST, null, by, clock.instant()));
        events.announce(fresh.started());
        return fresh.id();
    }

    static boolean represents(Official by) {
        return by.holds(Role.COOPERATIVE_REPRESENTATIVE) || by.holds(Role.RETAILER_REPRESENTATIVE);
    }
}
