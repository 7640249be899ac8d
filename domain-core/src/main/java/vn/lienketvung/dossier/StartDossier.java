package vn.lienketvung.dossier;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final FollowDossier following;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public StartDossier(
            Entrants entrants,
            Dossiers dossiers,
            FollowDossier following,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.entrants = entrants;
        this.dossiers = dossiers;
        this.following = following;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The products for which this person may begin one, those left out for which one is under way; empty for whoever represents
     * no producer.
     */
    public List<Entrant> entrants(Official by) {
        if (!represents(by)) return List.of();
        var busy = dossiers.busyProductsOf(by.organisation());
        return entrants.of(by.organisation()).stream()
                .filter(each -> !busy.contains(each.product()))
                .toList();
    }

    /** Asked before anything that was chosen is looked at. */
    public void requireStart(Official by) {
        clearance.permit(represents(by), "dossier.start", null);
    }

    /**
     * A dossier for a product that was recognised before begins with what stood in that one.
     *
     * @param asked what is asked for when the product was recognised before; says nothing for a first recognition
     * @throws ActionRefused while another dossier of the product is under way, or what {@link FollowDossier} says
     */
    public DossierId start(UUID product, @Nullable DossierKind asked, Official by) {
        requireStart(by);
        var about = entrants.get(product, by.organisation());
        var earlier = dossiers.ofProduct(product);
        if (earlier.stream().anyMatch(each -> !each.state().isEnded()))
            throw new ActionRefused(Refusal.at("product", "dossier.rule.under-way", about.name()));
        var recognised =
                earlier.stream()
                        .filter(each -> each.state() == DossierState.RECOGNISED)
                        .reduce((_, later) -> later);
        var fresh =
                recognised
                        .map(former -> following.follow(former, asked, about, by))
                        .orElseGet(() -> first(about, by));
        dossiers.save(fresh);
        events.announce(fresh.started());
        return fresh.id();
    }

    private Dossier first(Entrant about, Official by) {
        return new Dossier(about, DossierKind.FIRST, null, by, clock.instant());
    }

    static boolean represents(Official by) {
        return by.holds(Role.COOPERATIVE_REPRESENTATIVE) || by.holds(Role.RETAILER_REPRESENTATIVE);
    }
}
