package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.browser.Person;

/** What people do about the conditions of an approval. */
record ConditionWalk(String address) {

    ConditionWalk(AgreementId id) {
        this("/lam-viec/thoa-thuan/" + id + "/dieu-kien");
    }

    String read(Person person) {
        return person.open(address).text();
    }

    void handIn(Person owner, String note, Path document) {
        owner.open(address).type("note", note).attach("shown", document).press("Nộp minh chứng");
        assertThat(read(owner)).contains(note, document.getFileName().toString(), "Chờ kiểm tra");
    }

    /** Refusing without a word is refused itself. */
    void refuse(Person coordinator, String reason) {
        coordinator.open(address).press("Chưa chấp nhận");
        assertThat(coordinator.page().locator("#loi li").count()).isEqualTo(1);
        coordinator.type("reason", reason).press("Chưa chấp nhận");
        assertThat(read(coordinator)).contains(reason, "Chờ đáp ứng");
    }

    void accept(Person coordinator) {
        coordinator.open(address).press("Chấp nhận");
        assertThat(read(coordinator)).contains("Đã đáp ứng");
    }
}
