package vn.lienketvung.establishment.automation;

import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.establishment.CloseBody;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.RenameBody;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Mishaps;
import vn.lienketvung.shared.Sight;

/**
 * Closes the bodies of establishments that are no more, and calls them what they are called; whoever enters that keeps neither
 * organisations nor accounts.
 */
@Component
class BodiesFollowEstablishments {

    private final CloseBody closing;
    private final RenameBody renaming;
    private final Mishaps mishaps;

    BodiesFollowEstablishments(CloseBody closing, RenameBody renaming, Mishaps mishaps) {
        this.closing = closing;
        this.renaming = renaming;
        this.mishaps = mishaps;
    }

    @Scheduled(
            initialDelayString = "PT40S",
            fixedDelayString = "${portal.establishment.closing-every:PT1M}")
    void look() {
        Acting.run(
                Sight.portal("close-bodies"),
                () -> {
                    closing.due().forEach(id -> attempt(id, closing::close));
                    closing.dueBack().forEach(id -> attempt(id, closing::reopen));
                    renaming.due().forEach(id -> attempt(id, renaming::rename));
                });
    }

    private void attempt(EstablishmentId id, Consumer<EstablishmentId> work) {
        try {
            work.accept(id);
        } catch (RuntimeException failure) {
            mishaps.happened(
                    getClass(), "the body of establishment " + id + " stays as it is", failure);
        }
    }
}
