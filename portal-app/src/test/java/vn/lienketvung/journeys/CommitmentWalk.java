package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.browser.Person;

/** What people do with one commitment on its page. */
record CommitmentWalk(String address) {

    /** As somebody finds it on the page of its agreement. */
    static CommitmentWalk of(AgreementId agreement, String text, Person person) {
        return at("/lam-viec/thoa-thuan/" + agreement, text, person);
    }

    static CommitmentWalk at(String agreement, String text, Person person) {
        person.open(agreement + "/cam-ket").follow(text);
        return new CommitmentWalk(person.path().replaceAll("[?#].*", ""));
    }

    String read(Person person) {
        return person.open(address).text();
    }

    void report(Person person, String value, String asOf, Path evidence) {
        person.open(address)
                .type("value", value)
                .type("asOf", asOf)
                .type("note", "Đã giao đủ")
                .choose("evidenceKind", "iên bản giao")
                .attach("evidence", evidence)
                .press("Gửi báo cáo");
        assertThat(read(person)).contains(evidence.getFileName().toString());
    }

    void claim(Person person) {
        person.open(address).press("Đề nghị xác nhận");
    }

    void countersign(Person head) {
        head.open(address).press("Ký đề nghị");
        assertThat(read(head)).contains("Chờ Sở Công Thương TP. Hồ Chí Minh xác nhận");
    }

    void confirm(Person verifier, String value) {
        verifier.open(address).type("confirmedValue", value).press("Xác nhận hoàn thành");
        assertThat(read(verifier)).contains("được xác nhận lúc");
    }

    void proposeExtension(Person person, String newDay, String reason) {
        person.open(address + "/de-xuat/gia-han").type("newDueOn", newDay);
        send(person, reason);
    }

    void proposeNotFulfilled(Person person, String cause, String remedy, String reason) {
        person.open(address + "/de-xuat/khong-thuc-hien")
                .choose("cause", cause)
                .choose("remedy", remedy);
        send(person, reason);
    }

    void proposeWaiver(Person person, String reason) {
        person.open(address + "/de-xuat/mien-thuc-hien");
        send(person, reason);
    }

    void proposeTransfer(Person person, String acceptor, String reason) {
        person.open(address + "/de-xuat/chuyen-giao").choose("acceptor", acceptor);
        send(person, reason);
    }

    private void send(Person person, String reason) {
        person.type("proposalReason", reason).press("Gửi đề xuất");
        assertThat(read(person)).contains(reason, "chưa trả lời");
    }

    /** Finds the question among the work that waits. */
    void acceptFromTheList(Person person, String text) {
        person.open("/lam-viec/viec-cua-toi").follow("Trả lời đề xuất: " + text);
        person.press("Đồng ý");
        assertThat(person.page().locator("#loi").count()).isZero();
    }
}
