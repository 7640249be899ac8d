package vn.lienketvung.certificate.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.certificate.CertificateMother;
import vn.lienketvung.certificate.Outcome;
import vn.lienketvung.dossier.DossierMove;
import vn.lienketvung.identity.Cast;

class JpaRulingsTests extends CertificateTable {

    @Test
    void roundTripOfEveryOutcome() {
        for (var outcome : List.of(Outcome.DECLINED, Outcome.FORWARDED)) {
            var kept = ruled(outcome);
            entities.clear();
            assertThat(rulings.of(dossier.id()).getLast())
                    .usingRecursiveComparison()
                    .ignoringFields("version")
                    .isEqualTo(kept);
            entities.clear();
        }
    }

    @Test
    void theMinistryDecidesOnWhatWasSentToItAndOnNothingElse() {
        assertThatThrownBy(() -> viewpoint.as(Cast.NGOC.sight(), () -> ruled(Outcome.FIVE_REFUSED)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void theMinistryRefusesFiveStars() {
        move(DossierMove.FORWARD);
        viewpoint.run(
                Cast.NGOC.sight(),
                () -> {
                    ruled(Outcome.FIVE_REFUSED);
                    move(DossierMove.REFUSE_FIVE);
                });
        assertThat(viewpoint.as(Cast.BAY.sight(), () -> rulings.of(dossier.id()))).hasSize(1);
        assertThat(viewpoint.as(Cast.DUNG.sight(), () -> rulings.of(dossier.id()))).isEmpty();
        assertThat(CertificateMother.DECISION.number()).isNotBlank();
    }
}
