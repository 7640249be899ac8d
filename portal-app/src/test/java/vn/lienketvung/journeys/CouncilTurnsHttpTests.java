package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.ocop.CriteriaSets;

/** A council is appointed, scores blind, talks, scores again and settles. */
class CouncilTurnsHttpTests extends Turns {

    static final String CHAIR = "dongthap.ocop";
    static final List<String> MEMBERS = List.of(CHAIR, "ocop.hai", "ocop.ba", "ocop.bon");
    private static final String HIGH = "A1a:3 A1b:2 B2:3 C3:2 C4a:2";
    private static final String LOW = "A1a:2 A1b:2 B2:2 C3:2 C4b:1";

    @Autowired CriteriaSets sets;

    @Test
    void fromAppointmentOverADiscussionToTheScore() {
        var dossier = CouncilStage.accepted(database, sets, "Gạo hội đồng một");
        var council = "/lam-viec/hoi-dong-ocop/" + dossier;
        appoint(council);
        as(CHAIR).get(council + "/phieu");
        taken(as(CHAIR).fillIn(council + "/phieu", sheet("A1a:1", "stay", "1")));
        as(CHAIR).get(council + "/phieu");
        assertThat(as(CHAIR).fillIn(council + "/phieu", sheet("A1a:1")).body())
                .contains("Chưa chấm tiêu chí A1b");
        turn("ocop.bon", council + "/khai-loi-ich", council + "/khai-loi-ich", "words", "Góp vốn");
        assertThat(as("ocop.bon").get(council).statusCode()).isEqualTo(404);
        handIn(council, CHAIR, HIGH);
        handIn(council, "ocop.hai", HIGH);
        assertThat(as(CHAIR).get(council).body()).doesNotContain("Kết quả chấm");
        handIn(council, "ocop.ba", LOW);
        assertThat(as(CHAIR).get(council).body())
                .contains("Kết quả chấm", "hội đồng phải thảo luận");
        turn(CHAIR, council, council + "/thao-luan", "words", "Đã xem lại minh chứng");
        for (var member : MEMBERS.subList(0, 3)) handIn(council, member, HIGH);
        turn(CHAIR, council, council + "/ket-luan");
        assertThat(as(LAN).get(council).body()).contains("Đã kết luận", "5 sao");
    }

    @Test
    void theChairGoesOnWithoutWhoIsLate() {
        var dossier = CouncilStage.accepted(database, sets, "Gạo hội đồng hai");
        var council = "/lam-viec/hoi-dong-ocop/" + dossier;
        appoint(council);
        for (var member : MEMBERS.subList(0, 3)) handIn(council, member, LOW);
        turn(CHAIR, council, council + "/mo-phieu");
        assertThat(as(CHAIR).get(council).body()).contains("Kết quả chấm", "75");
    }

    private void appoint(String council) {
        var typed = new ArrayList<String>();
        for (var member : MEMBERS) typed.addAll(List.of("members", account(member)));
        typed.addAll(List.of("chair", account(CHAIR)));
        turn(LAN, council + "/thanh-lap", council + "/thanh-lap", typed.toArray(String[]::new));
    }

    private String account(String username) {
        return one("select id from account where username = '" + username + "'");
    }

    private void handIn(String council, String member, String choices) {
        as(member).get(council + "/phieu");
        taken(as(member).fillIn(council + "/phieu", sheet(choices)));
    }

    static String[] sheet(String choices, String... more) {
        var typed = new ArrayList<String>();
        var each = choices.split(" ");
        for (int row = 0; row < each.length; row++)
            typed.addAll(List.of("rows[" + row + "].choice", each[row]));
        typed.addAll(List.of("conditions", "C3"));
        typed.addAll(List.of(more));
        return typed.toArray(String[]::new);
    }
}
