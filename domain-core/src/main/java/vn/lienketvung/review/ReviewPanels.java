package vn.lienketvung.review;

import java.util.List;
import java.util.Optional;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementId;

/** All panels that the acting person may see. */
public interface ReviewPanels {

    ReviewPanel save(ReviewPanel panel);

    Optional<ReviewPanel> findById(PanelId id);

    /** Of every round of an agreement, the first one first. */
    List<ReviewPanel> of(AgreementId agreement);

    /** The panel of the round that runs now. */
    default Optional<ReviewPanel> current(Agreement agreement) {
        return of(agreement.id()).stream()
                .filter(panel -> panel.round() == agreement.review().round())
                .findFirst();
    }
}
