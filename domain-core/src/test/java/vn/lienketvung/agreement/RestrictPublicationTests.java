package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.MINH;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.VietnamTime;

/** The lead's say in the public summary. */
class RestrictPublicationTests {

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final List<DomainEvent> events = new ArrayList<>();
    private final RestrictPublication restricting =
            new RestrictPublication(
                    new AgreementDesk(agreements, Clearance.STRICT),
                    Clearance.STRICT,
                    events::add,
                    Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE));

    @Test
    void theLeadRestrictsWithAReasonThatStaysInTheHistory() {
        var agreement = agreements.save(AgreementMother.inForce());
        restricting.restrict(agreement.id(), "Giá chưa công bố", LAN);
        assertThat(agreement.publication().isRestricted()).isTrue();
        restricting.publish(agreement.id(), "Đã công bố giá", LAN);
        assertThat(agreement.publication().isRestricted()).isFalse();
        assertThat(agreement.publication().restrictedReason()).isNull();
        assertThat(agreement.history())
                .extracting(HistoryEntry::turn)
                .endsWith(Turn.PUBLICATION_RESTRICTED, Turn.PUBLICATION_OPENED);
        assertThat(events)
                .hasExactlyElementsOfTypes(
                        AgreementEvent.PublicationRestricted.class,
                        AgreementEvent.PublicationOpened.class);
    }

    @Test
    void nobodyElseDecides() {
        var agreement = agreements.save(AgreementMother.inForce());
        assertThatThrownBy(() -> restricting.restrict(agreement.id(), "x", MINH))
                .isInstanceOf(NotPermitted.class);
        assertThat(agreement.publication().isRestricted()).isFalse();
    }

    @Test
    void aDraftHasNothingToRestrict() {
        var agreement = agreements.save(AgreementMother.complete());
        assertThatThrownBy(() -> restricting.restrict(agreement.id(), "x", LAN))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void withoutAReasonOrTwiceNothingHappens() {
        var id = agreements.save(AgreementMother.inForce()).id();
        assertThatThrownBy(() -> restricting.restrict(id, " ", LAN))
                .isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> restricting.publish(id, "x", LAN))
                .isInstanceOf(ActionRefused.class);
        restricting.restrict(id, "x", LAN);
        assertThatThrownBy(() -> restricting.restrict(id, "x", LAN))
                .isInstanceOf(ActionRefused.class);
        assertThat(events).hasSize(1);
    }
}
