package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.browser.Person;

/** What people do with one agreement while it is reviewed. */
record ReviewWalk(String address) {

    /** The coordinator of the Mekong delta and two reviewers: three seats, so two make the quorum. */
    static final List<String> PANEL = List.of("Huỳnh Gia Khánh", "Tạ Thành Vinh", "Quách Mỹ Linh");

    ReviewWalk(AgreementId id) {
        this("/lam-viec/thoa-thuan/" + id + "/tham-dinh");
    }

    String read(Person person) {
        return person.open(address).text();
    }

    /** The coordinator takes the chair. */
    void namePanel(Person coordinator, String concludeBy) {
        coordinator.open(address + "/hoi-dong");
        for (var name : PANEL) coordinator.page().getByLabel(name).first().check();
        coordinator
                .choose("chair", PANEL.getFirst())
                .type("concludeBy", concludeBy)
                .press("Lập hội đồng");
        assertThat(read(coordinator)).contains("Chưa bỏ phiếu");
    }

    void vote(Person member, String verdict) {
        member.open(address)
                .choose("verdict", verdict)
                .type("opinion", "Ý kiến của thành viên về " + verdict)
                .press("Ghi phiếu");
        assertThat(read(member)).contains("Đã bỏ phiếu");
    }

    void recuse(Person member, String why) {
        member.open(address).type("recusal", why).press("Khai báo và không tham gia");
        assertThat(read(member)).contains("Không tham gia").doesNotContain("Phiếu của ông/bà");
    }

    void replace(Person coordinator, String leaving, String coming) {
        var row =
                coordinator
                        .open(address)
                        .page()
                        .locator("main tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("Người thay " + leaving));
        var successor =
                row.locator("option").filter(new Locator.FilterOptions().setHasText(coming));
        row.locator("select").selectOption(successor.getAttribute("value"));
        coordinator.press(row.locator("button"));
        assertThat(read(coordinator)).contains("Đã thay người", coming);
    }

    Person conclusion(Person chair) {
        return chair.open(address + "/ket-luan");
    }

    void approve(Person chair) {
        conclude(chair, "Duyệt thỏa thuận");
    }

    private void conclude(Person chair, String button) {
        conclusion(chair)
                .type("conclusion", "Nội dung đo được, đủ điều kiện ký")
                .type("documentNumber", "05/BB-HĐTĐ")
                .press(button);
        assertThat(read(chair)).contains("Kết luận: ");
    }

    /** Each reason is its code, the section to mend, and what to mend. */
    void returnFor(Person chair, List<List<String>> reasons) {
        conclusion(chair).press("Trả lại bên chủ trì");
        assertThat(chair.page().locator("#loi li").count())
                .as("a reason is asked for")
                .isPositive();
        for (int at = 0; at < reasons.size(); at++) {
            if (at > 0) chair.press("Thêm lý do");
            chair.choose("reasons[" + at + "].code", reasons.get(at).getFirst())
                    .choose("reasons[" + at + "].section", reasons.get(at).get(1))
                    .type("reasons[" + at + "].note", reasons.get(at).getLast());
        }
        chair.press("Trả lại bên chủ trì");
        assertThat(read(chair)).contains("đang ở bước “Trả lại”", reasons.getLast().getLast());
    }

    /** One condition, for the party that owns it to meet. */
    void approveUnderCondition(Person chair, String text, String dueOn, String owner) {
        conclusion(chair)
                .type("conditions[0].text", text)
                .type("conditions[0].dueOn", dueOn)
                .choose("conditions[0].owner", owner);
        chair.type("conclusion", "Duyệt khi điều kiện được đáp ứng đúng hạn")
                .type("documentNumber", "07/BB-HĐTĐ")
                .press("Duyệt có điều kiện");
        assertThat(read(chair)).contains("Kết luận: Duyệt có điều kiện");
    }
}
