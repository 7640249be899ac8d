package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.journeys.People.assertTask;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three provinces negotiate one text: whatever anybody agreed to is void as soon as a word of it changes. */
class NegotiationWalkIT extends Walk {

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void anEditClearsWhatWasAgreedTo(boolean javaScript) {
        var title = titled("Dừa ba tỉnh", javaScript);
        var agreement = new AgreementWalk(states.draft(title));
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var minh = people.minh();
            var dung = people.dung();
            agreement.addParty(lan, "UBND tỉnh Lâm Đồng", "Sở Công Thương tỉnh Lâm Đồng");
            agreement.sendToParties(lan);

            assertTask(minh, "Trả lời lời mời tham gia: " + title);
            agreement.accept(minh);
            agreement.accept(dung);
            assertTask(minh, "Cho ý kiến thống nhất: " + title);
            agreement.concur(minh);
            agreement.concur(dung);
            assertTask(lan, "Trình thẩm định: " + title);

            agreement.reviseTarget(lan, "520");
            assertThat(agreement.overview(lan))
                    .contains("Chờ thống nhất")
                    .doesNotContain("Đã thống nhất");
            assertThat(agreement.submitButton(lan).isDisabled()).isTrue();
            assertTask(minh, "Cho ý kiến thống nhất: " + title);
            agreement.concur(minh);
            assertThat(agreement.submitButton(lan).isDisabled())
                    .as("one party is missing")
                    .isTrue();
            agreement.concur(dung);
            agreement.submit(lan);
            assertThat(agreement.overview(dung)).contains("Chờ điều phối vùng nhận thẩm định");
            assertThat(agreement.turnsSeenBy(lan, "Trình thẩm định")).isEqualTo(1);
            assertThat(agreement.turnsSeenBy(lan, "Thống nhất nội dung")).isEqualTo(4);
        }
    }
}
