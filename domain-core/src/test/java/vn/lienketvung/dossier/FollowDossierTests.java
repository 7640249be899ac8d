package vn.lienketvung.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.ocop.InMemoryCriteriaSets;

class FollowDossierTests {

    private static final LocalDate TODAY = DossierMother.TODAY;

    private final InMemoryCriteriaSets sets = new InMemoryCriteriaSets();
    private final Dossier former = DossierMother.at(DossierState.RECOGNISED);
    private StarsInForce.@Nullable Held held;
    private final FollowDossier following =
            new FollowDossier(
                    (_, _) -> Optional.ofNullable(held),
                    sets,
                    DossierTerms.DEFAULT,
                    Clock.fixed(DossierMother.NOW, ZoneOffset.UTC));

    @BeforeEach
    void theCriteria() {
        sets.add(CriteriaMother.rice());
    }

    @Test
    void aRenewalIsBegunSixMonthsBeforeTheEndAtTheEarliest() {
        held = new StarsInForce.Held(4, TODAY.plusMonths(6).plusDays(1));
        assertThatThrownBy(() -> follow(DossierKind.RENEWAL)).hasMessageContaining("renewal-early");
        held = new StarsInForce.Held(4, TODAY.plusMonths(6));
        assertThat(follow(DossierKind.RENEWAL).former()).isEqualTo(former.id());
    }

    @Test
    void whatHasEndedOrWasRevokedIsRenewed() {
        assertThat(follow(DossierKind.RENEWAL).kind()).isEqualTo(DossierKind.RENEWAL);
    }

    @Test
    void moreStarsMayBeAskedForWheneverThereAreSomeAndNotAll() {
        held = new StarsInForce.Held(4, TODAY.plusMonths(30));
        assertThat(follow(DossierKind.UPGRADE).kind()).isEqualTo(DossierKind.UPGRADE);
        held = new StarsInForce.Held(5, TODAY.plusMonths(30));
        assertThatThrownBy(() -> follow(DossierKind.UPGRADE))
                .hasMessageContaining("upgrade-highest");
        held = null;
        assertThatThrownBy(() -> follow(DossierKind.UPGRADE))
                .hasMessageContaining("upgrade-nothing");
    }

    @Test
    void whoeverFollowsSaysWhatIsAskedFor() {
        assertThatThrownBy(() -> follow(null)).hasMessageContaining("recognised");
        assertThatThrownBy(() -> follow(DossierKind.FIRST)).hasMessageContaining("recognised");
    }

    private Dossier follow(@Nullable DossierKind asked) {
        return following.follow(former, asked, DossierMother.entrant(UUID.randomUUID()), Cast.BAY);
    }
}
