package vn.lienketvung.establishment.automation;

import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.establishment.CloseBody;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Mishaps;
import vn.lienketvung.shared.Sight;

/** Closes the bodies of establishments that are no more; whoever enters that keeps neither organisations nor accounts. */
@Component
class CloseBodiesOfEstablishments {

    private final CloseBody closing;
    private final Mishaps mishaps;

    CloseBodiesOfEstablishments(CloseBody closing, Mishaps mishaps) {
        this.closing = closing;
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
