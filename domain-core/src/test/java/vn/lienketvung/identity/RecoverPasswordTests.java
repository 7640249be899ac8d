package vn.lienketvung.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP_TRADE;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Sight;

class RecoverPasswordTests {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final RecordedEvents events = new RecordedEvents();
    private final SentLinks sent = new SentLinks();
    private final RecoverPassword recover =
            new RecoverPassword(
                    accounts,
                    new InMemoryActivationLinks(),
                    ActivationSettings.DEFAULT,
                    new InMemorySignInFailures(),
                    sent,
                    Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC),
                    events);

    @Test
    void aWorkingAccountWithAnAddressGetsALinkAFewTimesAnHour() {
        var account =
                AccountMother.active("dongthap.lan", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK));
        account.mailTo(new EmailAddress("lan@dongthap.example"));
        accounts.save(account);

        for (int i = 0; i < 9; i++) recover("DongThap.Lan");

        assertThat(sent.links()).hasSize(RecoverPassword.MOST_AN_HOUR);
        assertThat(sent.links().getFirst().account()).isEqualTo(account.id());
        assertThat(events.kinds()).containsOnly("account.recovery-asked");
    }

    @Test
    void everybodyElseGetsNothingAndNoOtherAnswer() {
        accounts.save(AccountMother.active("khong.thu", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK)));
        var shut = AccountMother.suspended("da.khoa", DONG_THAP_TRADE, RoleGrant.of(Role.CLERK));
        shut.mailTo(new EmailAddress("khoa@dongthap.example"));
        accounts.save(shut);

        recover("khong.thu");
        recover("da.khoa");
        recover("khong.co");
        recover("không phải tên");

        assertThat(sent.links()).isEmpty();
        assertThat(events.all()).isEmpty();
    }

    private void recover(String typed) {
        Acting.run(Sight.portal("test"), () -> recover.recover(typed));
    }
}
