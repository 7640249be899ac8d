package vn.lienketvung.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.establishment.EstablishmentMother.NOW;
import static vn.lienketvung.establishment.EstablishmentMother.SA_DEC;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienketvung.geography.InMemoryTerritory;
import vn.lienketvung.geography.UnitType;
import vn.lienketvung.geography.Units;
import vn.lienketvung.identity.ActivationSettings;
import vn.lienketvung.identity.ChangeEmail;
import vn.lienketvung.identity.InMemoryAccounts;
import vn.lienketvung.identity.InMemoryActivationLinks;
import vn.lienketvung.identity.InviteAccount;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.RoleGrant;
import vn.lienketvung.identity.SentLinks;
import vn.lienketvung.organisation.InMemoryOrganisations;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.organisation.RegisterOrganisation;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Sight;

class OpenAccountTests {

    private final InMemoryEstablishments establishments = new InMemoryEstablishments();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryTerritory territory = InMemoryTerritory.cast();
    private final RecordedEvents events = new RecordedEvents();
    private final SentLinks sent = new SentLinks();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final OpenAccount opening =
            new OpenAccount(
                    establishments,
                    organisations,
                    _ -> new CommuneDesk("Phường Sa Đéc", null, Set.of()),
                    new RegisterOrganisation(organisations, territory, clock, events),
                    new InviteAccount(
                            accounts,
                            organisations,
                            new InMemoryActivationLinks(),
                            ActivationSettings.DEFAULT,
                            clock,
                            events),
                    new ChangeEmail(accounts, events),
                    sent,
                    events,
                    clock);

    @BeforeEach
    void aWard() {
        territory.add(Units.commune("29905", UnitType.WARD, "Sa Đéc", "82"));
    }

    @Test
    void theRepresentativeOfAConfirmedCooperativeIsInvitedOnce() {
        var active = establishments.save(EstablishmentMother.at(EstablishmentState.ACTIVE));
        openAll();
        var body = organisations.get(new OrganisationId(active.id().value()));
        assertThat(body.kind()).isEqualTo(OrganisationKind.COOPERATIVE);
        assertThat(body.commune()).isEqualTo(SA_DEC);
        assertThat(sent.invited()).hasSize(1);
        var account = accounts.findByUsername(sent.invited().getFirst()).orElseThrow();
        assertThat(account.organisation()).isEqualTo(body.id());
        assertThat(account.person()).isEqualTo(active.representative());
        assertThat(account.email()).isEqualTo(active.email());
        assertThat(account.grants()).containsExactly(RoleGrant.of(Role.COOPERATIVE_REPRESENTATIVE));
        assertThat(active.accountOpenedAt()).isEqualTo(NOW);
        Acting.run(Sight.portal("test"), () -> opening.open(active.id()));
        assertThat(sent.invited()).hasSize(1);
    }

    @Test
    void nobodyIsInvitedBeforeItIsConfirmedOrWithoutMail() {
        establishments.save(EstablishmentMother.declared());
        establishments.save(EstablishmentMother.at(EstablishmentState.SUSPENDED));
        var household = EstablishmentMother.of(EstablishmentMother.household("079203001234"));
        EstablishmentMother.move(household, EstablishmentMove.CONFIRM);
        establishments.save(household);
        openAll();
        assertThat(opening.due()).isEmpty();
        assertThat(sent.invited()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EstablishmentKind.class)
    void everyKindOfEstablishmentGetsAnAccountAsWhatItIs(EstablishmentKind kind) {
        var active = EstablishmentMother.of(EstablishmentMother.ofKind(kind));
        EstablishmentMother.move(active, EstablishmentMove.CONFIRM);
        establishments.save(active);
        openAll();
        var body = organisations.get(new OrganisationId(active.id().value()));
        assertThat(body.kind()).isEqualTo(kind.organisationKind());
        var account = accounts.findByUsername(sent.invited().getFirst()).orElseThrow();
        assertThat(account.grants())
                .containsExactly(
                        RoleGrant.of(
                                kind.hasMembers()
                                        ? Role.COOPERATIVE_REPRESENTATIVE
                                        : Role.RETAILER_REPRESENTATIVE));
    }

    @Test
    void aNameThatTheProvinceHasAlreadyGetsTheCommuneBehindIt() {
        organisations.save(
                OrganisationMother.outsider(
                        OrganisationKind.COOPERATIVE,
                        OrganisationMother.DONG_THAP,
                        "Hợp tác xã Xoài Mẫu"));
        var active = establishments.save(EstablishmentMother.at(EstablishmentState.ACTIVE));
        openAll();
        assertThat(organisations.get(new OrganisationId(active.id().value())).name())
                .isEqualTo("Hợp tác xã Xoài Mẫu – Phường Sa Đéc");
    }

    @Test
    void aBodyThatHasAnAccountAlreadyGetsNoSecondOne() {
        var body =
                organisations.save(
                        OrganisationMother.outsider(
                                OrganisationKind.COOPERATIVE,
                                OrganisationMother.DONG_THAP,
                                "Hợp tác xã Có Trước"));
        var active =
                establishments.save(
                        EstablishmentMother.active(new EstablishmentId(body.id().value())));
        openAll();
        assertThat(sent.invited()).isEmpty();
        assertThat(active.accountOpenedAt()).isEqualTo(NOW);
    }

    private void openAll() {
        Acting.run(Sight.portal("test"), () -> opening.due().forEach(opening::open));
    }
}
