package vn.lienketvung.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.ocop.StarBand;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/**
 * Begins the dossier after one by which the product was recognised, with what stood in that. A renewal is for stars that end
 * soon or have ended, so that nobody is made to prove everything again too early; more stars may be asked for at any time, as
 * long as the product has some and not all of them.
 */
@UseCase
public class FollowDossier {

    private final StarsInForce stars;
    private final CriteriaSets sets;
    private final DossierTerms terms;
    private final Clock clock;

    public FollowDossier(StarsInForce stars, CriteriaSets sets, DossierTerms terms, Clock clock) {
        this.stars = stars;
        this.sets = sets;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * @param asked what is asked for; null when nobody said so
     * @throws ActionRefused when nobody said what is asked for, or it cannot be asked for now
     */
    Dossier follow(Dossier former, @Nullable DossierKind asked, Entrant about, Official by) {
        var today = VietnamTime.today(clock);
        if (asked == null || !asked.hasFormer()) throw refused("recognised", about.name());
        var held = stars.of(about.product(), today);
        if (asked == DossierKind.RENEWAL) mustEndSoon(held, about, today);
        else mustAllowMore(held, about);
        var fresh = new Dossier(about, asked, former.id(), by, clock.instant());
        if (former.productSet() == about.productSet())
            fresh.takeOver(
                    new FormerDossier(former), sets.on(about.productSet(), today), clock.instant());
        return fresh;
    }

    private void mustEndSoon(Optional<StarsInForce.Held> held, Entrant about, LocalDate today) {
        if (held.isEmpty()) return;
        var lastDay = held.get().lastDay();
        var first = lastDay.minusMonths(terms.renewMonths());
        if (today.isBefore(first))
            throw refused("renewal-early", about.name(), lastDay, first, terms.renewMonths());
    }

    private static void mustAllowMore(Optional<StarsInForce.Held> held, Entrant about) {
        if (held.isEmpty()) throw refused("upgrade-nothing", about.name());
        if (held.get().stars() == StarBand.FIVE.stars())
            throw refused("upgrade-highest", about.name());
    }

    private static ActionRefused refused(String rule, Object... arguments) {
        return new ActionRefused(Refusal.at("kind", "dossier.rule." + rule, arguments));
    }
}
