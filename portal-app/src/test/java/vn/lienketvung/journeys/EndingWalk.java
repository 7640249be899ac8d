package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.browser.Person;

/** What people do with one agreement that has come to its end. */
record EndingWalk(String address) {

    EndingWalk(AgreementId id) {
        this("/lam-viec/thoa-thuan/" + id + "/ket-thuc");
    }

    String read(Person person) {
        return person.open(address).text();
    }

    /** How many commitments still have no result. */
    int open(Person person) {
        person.open(address);
        return person.page().locator("main tbody tr").count();
    }

    /** The coordinator decides instead of the parties; not without a reason. */
    void letGo(Person coordinator, String text, String reason) {
        coordinator
                .open("/lam-viec/viec-cua-toi")
                .follow("Quyết định cam kết chưa thanh lý: " + text);
        coordinator.follow("Miễn thực hiện, quyết định thay các bên");
        coordinator.type("proposalReason", reason);
        coordinator.press(coordinator.page().locator("main form button[type=submit]").last());
        assertThat(coordinator.text()).contains("Cam kết đã được miễn thực hiện", reason);
    }
}
