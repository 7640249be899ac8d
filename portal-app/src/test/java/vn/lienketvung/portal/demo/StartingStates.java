package vn.lienketvung.portal.demo;

import static vn.lienketvung.portal.demo.DemoPerson.DONG_THAP_CLERK;
import static vn.lienketvung.portal.demo.DemoPerson.DONG_THAP_OFFICIAL;
import static vn.lienketvung.portal.demo.DemoPerson.HO_CHI_MINH_CLERK;
import static vn.lienketvung.portal.demo.DemoPerson.HO_CHI_MINH_OFFICIAL;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.CommitmentDraft;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.agreement.Enforcement;
import vn.lienketvung.agreement.Milestones;
import vn.lienketvung.agreement.Outline;
import vn.lienketvung.agreement.PlanObjective;
import vn.lienketvung.agreement.PledgeDraft;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.agreement.ReviseAgreement;
import vn.lienketvung.portal.demo.DemoText.Promise;

/**
 * Agreements between Đồng Tháp and Hồ Chí Minh City, brought by the use cases to where a walk in the browser begins. The
 * commitments are Đồng Tháp's to keep and the city's to confirm.
 */
public final class StartingStates {

    private final DemoStage stage;
    private final DemoText text;
    private final DemoTurns turns;
    private final DemoReviews reviews;
    private final ReviseAgreement revise;

    StartingStates(
            DemoStage stage,
            DemoText text,
            DemoTurns turns,
            DemoReviews reviews,
            ReviseAgreement revise) {
        this.stage = stage;
        this.text = text;
        this.turns = turns;
        this.reviews = reviews;
        this.revise = revise;
    }

    /** A file of one page that somebody may attach. */
    public static byte[] paper(String name) throws IOException {
        try (var content = new DemoPaper(name).upload().content().open()) {
            return content.readAllBytes();
        }
    }

    /** A Word text that somebody may attach. */
    public static byte[] wordText(String title) throws IOException {
        try (var content = new DemoWordText("toan-van.docx", title).upload().content().open()) {
            return content.readAllBytes();
        }
    }

    /** A complete draft that nobody but the lead has seen. */
    public AgreementId draft(String title) {
        return draft(title, "Đưa 500 tấn dừa vào siêu thị");
    }

    public AgreementId draft(String title, String... promises) {
        return draft(title, 700, 180, promises);
    }

    private AgreementId draft(String title, int lastDay, int dueIn, String... promises) {
        return draft(
                AgreementKind.USUAL,
                title,
                lastDay,
                List.of(promises).stream().map(each -> promise(each, dueIn)).toList());
    }

    private AgreementId draft(
            AgreementKind kind, String title, int lastDay, List<Promise> promises) {
        return text.write(
                60,
                DONG_THAP_OFFICIAL,
                new Outline(
                                title,
                                kind,
                                CooperationField.AGRICULTURE_CONSUMPTION,
                                "Đưa dừa tươi vào siêu thị của thành phố.",
                                stage.today().minusDays(30),
                                stage.today().plusDays(lastDay))
                        .serving(
                                new PlanObjective(
                                        "Quy hoạch vùng (minh họa)",
                                        "Gắn sản xuất với thị trường")),
                DemoBody.DONG_THAP_TRADE,
                DemoBody.HO_CHI_MINH_TRADE,
                promises);
    }

    private Promise promise(String what, int dueIn) {
        return new Promise(
                what,
                "500",
                "tấn",
                stage.today().plusDays(dueIn),
                DemoBody.DONG_THAP_TRADE,
                DemoBody.HO_CHI_MINH_TRADE);
    }

    /** Submitted for review; nobody has taken it up. */
    public AgreementId submitted(String title) {
        return submit(draft(title));
    }

    /** A supply contract that the city has to keep; the head of the lead's department, who reviews it alone, has not begun. */
    public AgreementId submittedSupply(String title) {
        var promise =
                new Promise(
                        "Nhận 500 tấn dừa vào siêu thị",
                        "500",
                        "tấn",
                        stage.today().plusDays(180),
                        DemoBody.HO_CHI_MINH_TRADE,
                        DemoBody.DONG_THAP_TRADE);
        return submit(draft(AgreementKind.SUPPLY_AGREEMENT, title, 700, List.of(promise)));
    }

    private AgreementId submit(AgreementId id) {
        turns.send(id, 58, DONG_THAP_OFFICIAL);
        turns.concur(id, 50, HO_CHI_MINH_OFFICIAL);
        turns.submit(id, 48, DONG_THAP_OFFICIAL);
        return id;
    }

    /** In force since twenty days, with these commitments open. */
    public AgreementId inForce(String title, String... promises) {
        return bringIntoForce(draft(title, promises));
    }

    /** In force since twenty days; its term ends in ten, and these commitments are due in five. */
    public AgreementId endingInTenDays(String title, String... promises) {
        return bringIntoForce(draft(title, 10, 5, promises));
    }

    /** In force since twenty days, with one commitment that says what follows when it is not kept. */
    public AgreementId inForceWithRemedy(String title, String promise, String remedy) {
        return inForceWith(
                title,
                promise,
                terms ->
                        new Enforcement(
                                Milestones.NONE,
                                null,
                                null,
                                null,
                                remedy,
                                Enforcement.EQUAL_WEIGHT,
                                null));
    }

    /** In force since twenty days; its one commitment cannot begin before the city's department has done this. */
    public AgreementId inForceWithCondition(String title, String promise, String condition) {
        return inForceWith(
                title,
                promise,
                terms ->
                        new Enforcement(
                                Milestones.NONE,
                                condition,
                                terms.verifier(),
                                stage.today().plusDays(30),
                                null,
                                Enforcement.EQUAL_WEIGHT,
                                null));
    }

    private AgreementId inForceWith(
            String title, String promise, Function<CommitmentTerms, Enforcement> holding) {
        var id = draft(title, promise);
        stage.play(
                59,
                DONG_THAP_OFFICIAL,
                by -> {
                    var terms = stage.look(id, by).commitments().getFirst();
                    revise.reviseCommitments(
                            id,
                            stage.version(id, by),
                            List.of(with(terms, holding.apply(terms))),
                            by);
                });
        return bringIntoForce(id);
    }

    /** In force since twenty days; the lead pledged this money for that purpose, to come within twenty days. */
    public AgreementId inForceWithMoney(String title, String amount, String purpose) {
        var id = draft(title);
        stage.play(
                59,
                DONG_THAP_OFFICIAL,
                by -> {
                    var giver = stage.look(id, by).parties().getFirst().organisation();
                    var pledge =
                            new PledgeDraft(
                                    null,
                                    giver,
                                    PledgeKind.MONEY,
                                    new BigDecimal(amount),
                                    null,
                                    null,
                                    null,
                                    purpose,
                                    stage.today().plusDays(20),
                                    null);
                    revise.revisePledges(id, stage.version(id, by), List.of(pledge), by);
                });
        return bringIntoForce(id);
    }

    private static CommitmentDraft with(CommitmentTerms terms, Enforcement enforcement) {
        return new CommitmentDraft(
                terms.id(),
                terms.text(),
                terms.baseline(),
                terms.target(),
                terms.unit(),
                terms.dueOn(),
                terms.implementer(),
                terms.leaderName(),
                terms.leaderPosition(),
                terms.verifier(),
                enforcement);
    }

    private AgreementId bringIntoForce(AgreementId id) {
        submit(id);
        reviews.namePanel(id, 45);
        reviews.approve(id, 40);
        turns.sign(id, 30, DONG_THAP_CLERK, "12/TT-UBND");
        turns.sign(id, 28, HO_CHI_MINH_CLERK, "87/TT-UBND");
        turns.bringIntoForce(20);
        return id;
    }
}
