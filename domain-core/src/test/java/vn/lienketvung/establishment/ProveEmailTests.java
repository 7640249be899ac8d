package vn.lienketvung.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.establishment.EstablishmentMother.NOW;
import static vn.lienketvung.establishment.EstablishmentMother.OFFICIAL;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.ActivationToken;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.identity.InMemorySignInFailures;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.RecordedEvents;

class ProveEmailTests {

    private static final String FROM = "192.0.2.7";

    private final InMemoryEstablishments establishments = new InMemoryEstablishments();
    private final InMemoryEmailProofs proofs = new InMemoryEmailProofs();
    private final List<ActivationToken> sent = new ArrayList<>();
    private final RecordedEvents events = new RecordedEvents();
    private final ProveEmail proving = at(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Establishment declared = establishments.save(EstablishmentMother.declared());

    @Test
    void whoeverFollowsTheLinkOnceProvesTheAddress() {
        proving.ask(declared.id());
        assertThat(declared.emailProvedAt()).isNull();
        assertThat(proving.find(sent.getFirst())).hasValue(new EmailAddress("mau@example.vn"));

        assertThat(proving.prove(sent.getFirst())).isEqualTo(declared.receipt());

        assertThat(declared.emailProvedAt()).isEqualTo(NOW);
        assertThat(events.kinds()).containsExactly("establishment.email-proved");
        assertThatThrownBy(() -> proving.prove(sent.getFirst())).isInstanceOf(NotFound.class);
        proving.ask(declared.id());
        assertThat(sent).hasSize(1);
    }

    @Test
    void aLinkThatIsOldOrGuessedOrReplacedProvesNothing() {
        proving.ask(declared.id());
        proving.askAgain(declared.receipt().shown(), FROM);

        assertThatThrownBy(() -> proving.prove(sent.getFirst())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proving.prove(new ActivationToken("guessed")))
                .isInstanceOf(NotFound.class);
        var late = at(Clock.fixed(NOW.plus(ProveEmail.LIFE), ZoneOffset.UTC));
        assertThatThrownBy(() -> late.prove(sent.getLast())).isInstanceOf(NotFound.class);
        assertThat(declared.emailProvedAt()).isNull();
    }

    @Test
    void aLinkProvesTheAddressItWasSentToAndNoOther() {
        proving.ask(declared.id());
        declared.sayAnew(EstablishmentMother.writtenTo("khac@example.vn"));

        assertThat(proving.find(sent.getFirst())).isEmpty();
        assertThatThrownBy(() -> proving.prove(sent.getFirst())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsDeclaredAnewIsProvedAnew() {
        proving.ask(declared.id());
        proving.prove(sent.getFirst());
        declared.called(OFFICIAL, NOW);

        declared.sayAnew(declared.particulars());
        assertThat(declared.emailProvedAt()).isEqualTo(NOW);
        assertThat(declared.phoneCalledBy()).isEqualTo(OFFICIAL.fullName());

        declared.sayAnew(EstablishmentMother.writtenTo("khac@example.vn"));
        assertThat(declared.emailProvedAt()).isNull();
        assertThat(declared.phoneCalledAt()).isEqualTo(NOW);
        declared.sayAnew(EstablishmentMother.household("079203001234"));
        assertThat(declared.phoneCalledAt()).isNull();
    }

    @Test
    void nobodyIsFloodedWithLinks() {
        for (int i = 0; i < ProveEmail.MOST_TO_ONE; i++) proving.ask(declared.id());
        proving.ask(declared.id());
        assertThat(sent).hasSize(ProveEmail.MOST_TO_ONE);
        assertThatThrownBy(() -> proving.askAgain(declared.receipt().shown(), FROM))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("email-too-often");

        assertThat(proving.askAgain("AAAAA-AAAAA", "192.0.2.8")).isEmpty();
        for (int i = 1; i < ProveEmail.MOST_FROM_ONE; i++)
            proving.askAgain("AAAAA-AAAAA", "192.0.2.8");
        assertThatThrownBy(() -> proving.askAgain("AAAAA-AAAAA", "192.0.2.8"))
                .hasMessageContaining("too-often");
    }

    @Test
    void whoeverGaveNoAddressIsAskedForNothing() {
        var household =
                establishments.save(
                        EstablishmentMother.of(EstablishmentMother.household("079203001234")));
        proving.ask(household.id());
        assertThat(sent).isEmpty();
        assertThatThrownBy(() -> proving.askAgain(household.receipt().shown(), FROM))
                .hasMessageContaining("email-proved");
    }

    private ProveEmail at(Clock clock) {
        return new ProveEmail(
                establishments,
                proofs,
                (_, link, _) -> sent.add(link),
                new InMemorySignInFailures(),
                events,
                clock);
    }
}
