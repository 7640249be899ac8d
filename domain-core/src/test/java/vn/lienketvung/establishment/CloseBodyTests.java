package vn.lienketvung.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.establishment.EstablishmentMother.NOW;
import static vn.lienketvung.establishment.EstablishmentMother.OFFICIAL;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.geography.InMemoryTerritory;
import vn.lienketvung.geography.UnitType;
import vn.lienketvung.geography.Units;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.AccountStatus;
import vn.lienketvung.identity.ActivationSettings;
import vn.lienketvung.identity.ChangeEmail;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.InMemoryAccounts;
import vn.lienketvung.identity.InMemoryActivationLinks;
import vn.lienketvung.identity.InviteAccount;
import vn.lienketvung.identity.ReinstateAccount;
import vn.lienketvung.identity.SentLinks;
import vn.lienketvung.identity.SuspendAccount;
import vn.lienketvung.organisation.InMemoryOrganisations;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.RegisterOrganisation;
import vn.lienketvung.organisation.ReviseOrganisation;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Sight;

class CloseBodyTests {

    @Test
    void theBodyOfARenamedEstablishmentBearsTheNewName() {
        var body = new OrganisationId(cooperative.id().value());
        EstablishmentMother.rename(cooperative, "Hợp tác xã Xoài Mới");
        Acting.run(Sight.portal("test"), () -> renaming.rename(cooperative.id()));
        assertThat(organisations.get(body).names().vietnamese()).isEqualTo("Hợp tác xã Xoài Mới");
        assertThat(organisations.get(body).isActive()).isTrue();
    }

    private final InMemoryEstablishments establishments = new InMemoryEstablishments();
    private final InMemoryBodyClosings closings = new InMemoryBodyClosings();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryTerritory territory = InMemoryTerritory.cast();
    private final RecordedEvents events = new RecordedEvents();
    private final SentLinks sent = new SentLinks();
    private final List<AccountId> signedOut = new ArrayList<>();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final CloseBody closing =
            new CloseBody(
                    establishments,
                    closings,
                    organisations,
                    new ReviseOrganisation(organisations, List.of(), events),
                    accounts,
                    new SuspendAccount(accounts, (account, _) -> signedOut.add(account), events),
                    new ReinstateAccount(accounts, events),
                    clock);
    private final Establishment cooperative =
            establishments.save(EstablishmentMother.at(EstablishmentState.ACTIVE));

    private final RenameBody renaming =
            new RenameBody(
                    establishments,
                    List::of,
                    organisations,
                    new ReviseOrganisation(organisations, List.of(), events),
                    _ -> new CommuneDesk("Phường Sa Đéc", null, Set.of()));

    @BeforeEach
    void itsRepresentativeHasAnAccount() {
        territory.add(Units.commune("29905", UnitType.WARD, "Sa Đéc", "82"));
        var opening =
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
        asPortal(() -> opening.open(cooperative.id()));
    }

    @Test
    void withItsDissolutionTheBodyIsClosedAndItsPeopleAreSignedOut() {
        EstablishmentMother.move(cooperative, EstablishmentMove.DISSOLVE);
        asPortal(() -> closing.close(cooperative.id()));

        assertThat(organisations.get(body()).isActive()).isFalse();
        assertThat(status()).isEqualTo(AccountStatus.SUSPENDED);
        assertThat(signedOut).containsExactly(representative());
        assertThat(events.kinds()).endsWith("account.suspended", "organisation.closed");

        var told = events.all().size();
        asPortal(() -> closing.close(cooperative.id()));
        assertThat(events.all()).hasSize(told);
    }

    @Test
    void oneThatPausesKeepsItsAccounts() {
        EstablishmentMother.move(cooperative, EstablishmentMove.SUSPEND);
        asPortal(() -> closing.close(cooperative.id()));

        assertThat(organisations.get(body()).isActive()).isTrue();
        assertThat(status()).isEqualTo(AccountStatus.INVITED);
    }

    @Test
    void whatWasClosedByMistakeIsOpenedAgain() {
        EstablishmentMother.move(cooperative, EstablishmentMove.DISSOLVE);
        asPortal(() -> closing.close(cooperative.id()));
        asPortal(() -> closing.reopen(cooperative.id()));
        assertThat(status()).isEqualTo(AccountStatus.SUSPENDED);

        EstablishmentMother.move(cooperative, EstablishmentMove.REVIVE);
        asPortal(() -> closing.reopen(cooperative.id()));

        assertThat(organisations.get(body()).isActive()).isTrue();
        assertThat(status()).isEqualTo(AccountStatus.INVITED);
        assertThat(closing.dueBack()).isEmpty();
    }

    @Test
    void anAccountThatWasShutBeforeStaysShut() {
        asPortal(() ->
                new SuspendAccount(accounts, (_, _) -> {}, events)
                        .suspend(representative(), "Nghỉ việc"));
        EstablishmentMother.move(cooperative, EstablishmentMove.DISSOLVE);
        asPortal(() -> closing.close(cooperative.id()));
        EstablishmentMother.move(cooperative, EstablishmentMove.REVIVE);
        asPortal(() -> closing.reopen(cooperative.id()));

        assertThat(organisations.get(body()).isActive()).isTrue();
        assertThat(status()).isEqualTo(AccountStatus.SUSPENDED);
    }

    @Test
    void nothingIsRestoredWhoseTaxCodeAnotherBearsNow() {
        EstablishmentMother.move(cooperative, EstablishmentMove.DISSOLVE);
        establishments.save(EstablishmentMother.at(EstablishmentState.ACTIVE));
        var moving =
                new MoveEstablishment(
                        new EstablishmentDesk(
                                establishments,
                                _ -> new CommuneDesk("Phường Sa Đéc", null, Set.of()),
                                Clearance.STRICT),
                        establishments,
                        Clearance.STRICT,
                        events,
                        clock);
        assertThatThrownBy(() ->
                        moving.move(
                                cooperative.id(), EstablishmentMove.REVIVE, "Ghi nhầm", OFFICIAL))
                .hasMessageContaining("tax-code-passed-on");
        assertThat(cooperative.state()).isEqualTo(EstablishmentState.DISSOLVED);
    }

    private OrganisationId body() {
        return new OrganisationId(cooperative.id().value());
    }

    private AccountId representative() {
        return accounts.findByUsername(sent.invited().getFirst()).orElseThrow().id();
    }

    private AccountStatus status() {
        return accounts.get(representative()).status();
    }

    private static void asPortal(Runnable work) {
        Acting.run(Sight.portal("test"), work);
    }
}
