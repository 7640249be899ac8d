package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an administrator does for the account of somebody else. */
class AccountTurnsHttpTests extends Turns {

    private static final String ADMINISTRATOR = "quantri";

    @Test
    void aNewLinkIsShownOnce() {
        var account = account("hcm.vanthu");
        as(ADMINISTRATOR).get(account);
        var shown = as(ADMINISTRATOR).fillIn(account + "/lien-ket");
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        assertThat(shown.body()).contains("/kich-hoat/");
        assertThat(as(ADMINISTRATOR).get(account).body())
                .contains("đã được nhận và xử lý một lần")
                .doesNotContain("/kich-hoat/");
    }

    @Test
    void anAccountIsLockedAndOpenedAgain() {
        var account = account("bo.theodoi");
        turn(ADMINISTRATOR, account, account + "/khoa", "reason", "Nghỉ dài ngày");
        turn(ADMINISTRATOR, account, account + "/mo");
        assertThat(as(ADMINISTRATOR).get(account).body()).contains(account + "/khoa");
    }

    @Test
    void aDeputyIsNamedForSomebodyWhoIsAway() {
        var delegations = account("hcm.giamdoc") + "/uy-quyen";
        turn(
                ADMINISTRATOR,
                delegations,
                delegations,
                "role",
                "DEPARTMENT_HEAD",
                "deputy",
                one("select id from account where username = 'hcm.canbo'"),
                "firstDay",
                inDays(1),
                "lastDay",
                inDays(5));
        var given =
                one(
                        """
                        select d.id from delegation d join account a on a.id = d.principal_id
                         where a.username = 'hcm.giamdoc'
                        """);
        turn(ADMINISTRATOR, delegations, delegations + "/" + given + "/thu-hoi");
        assertThat(as(ADMINISTRATOR).get(delegations).body()).doesNotContain(given + "/thu-hoi");
    }

    private String account(String username) {
        return "/quan-tri/nguoi-dung/"
                + one("select id from account where username = '%s'".formatted(username));
    }
}
