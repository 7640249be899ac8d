package vn.lienketvung.establishment.automation;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.OpenAccount;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Mishaps;
import vn.lienketvung.shared.Sight;

/** Invites the representatives of establishments that were confirmed; whoever confirmed one may keep no accounts. */
@Component
class OpenAccountsOfEstablishments {

    private final OpenAccount opening;
    private final Mishaps mishaps;

    OpenAccountsOfEstablishments(OpenAccount opening, Mishaps mishaps) {
        this.opening = opening;
        this.mishaps = mishaps;
    }

    @Scheduled(
            initialDelayString = "PT35S",
            fixedDelayString = "${portal.establishment.accounts-every:PT1M}")
    void look() {
        Acting.run(Sight.portal("open-accounts"), () -> opening.due().forEach(this::open));
    }

    private void open(EstablishmentId id) {
        try {
            opening.open(id);
        } catch (RuntimeException failure) {
            mishaps.happened(getClass(), "no account for establishment " + id, failure);
        }
    }
}
