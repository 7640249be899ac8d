package vn.lienketvung.portal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Clause;
import vn.lienketvung.agreement.CommitmentDraft;
import vn.lienketvung.agreement.DraftAgreement;
import vn.lienketvung.agreement.Enforcement;
import vn.lienketvung.agreement.EnterFromPaper;
import vn.lienketvung.agreement.Milestones;
import vn.lienketvung.agreement.Outline;
import vn.lienketvung.agreement.PartyTerms;
import vn.lienketvung.agreement.PlanObjectives;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.portal.demo.DemoStory.Outcome;
import vn.lienketvung.portal.demo.DemoStory.Promise;

/** Writes the text of a {@link DemoStory} into the editor, as the official of the lead would. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
@ConditionalOnProperty(name = "portal.demo.volume", havingValue = "full")
class DemoStoryText {

    private static final Clause INFORMATION =
            new Clause("Chế độ thông tin", "Các đầu mối gửi nhau kết quả vào tuần đầu mỗi quý.");

    private final DemoStage stage;
    private final DemoNeighbours neighbours;
    private final DraftAgreement draft;
    private final EnterFromPaper enter;
    private final DemoEditor editor;

    DemoStoryText(
            DemoStage stage,
            DemoNeighbours neighbours,
            DraftAgreement draft,
            EnterFromPaper enter,
            DemoEditor editor) {
        this.stage = stage;
        this.neighbours = neighbours;
        this.draft = draft;
        this.enter = enter;
        this.editor = editor;
    }

    AgreementId write(DemoStory story) {
        return write(story, by -> draft.draft(outline(story), by));
    }

    /** The same text, copied from a paper. */
    AgreementId writeFromPaper(DemoStory story) {
        return write(story, by -> enter.begin(outline(story), by));
    }

    private AgreementId write(DemoStory story, Function<Official, AgreementId> begin) {
        var ids = new ArrayList<AgreementId>();
        var author = neighbours.of(story.lead(), Role.PROVINCIAL_OFFICIAL);
        stage.play(
                -story.draftedOn(),
                author,
                by -> {
                    var id = begin.apply(by);
                    fill(id, story, by);
                    ids.add(id);
                });
        return ids.getFirst();
    }

    private void fill(AgreementId id, DemoStory story, Official by) {
        editor.parties(id, parties(story), by);
        editor.commitments(id, commitments(story), by);
        editor.clauses(id, List.of(INFORMATION), by);
    }

    /** What the lead changes after {@link DemoReviews#returnForDateAndCost}: a later day, and who pays. */
    void mend(AgreementId id, DemoStory story, Official by) {
        var terms = stage.look(id, by).commitments();
        var mended = new ArrayList<CommitmentDraft>();
        for (int n = 0; n < terms.size(); n++) {
            var promise = story.promises().get(n);
            mended.add(commitment(terms.get(n).id(), promise, promise.dueOn() + (n == 1 ? 60 : 0)));
        }
        editor.commitments(id, mended, by);
        editor.clauses(
                id,
                List.of(
                        INFORMATION,
                        new Clause(
                                "Kinh phí",
                                "Bên thực hiện từng cam kết trả chi phí vận hành của cam kết đó.")),
                by);
    }

    private Outline outline(DemoStory story) {
        return new Outline(
                story.title(),
                story.kind(),
                story.field(),
                story.purpose(),
                day(story.startsOn()),
                day(story.endsOn()),
                PlanObjectives.NONE,
                "Các bên tự đề xuất (minh họa); sẽ đưa vào kế hoạch năm của mỗi tỉnh.");
    }

    private List<PartyTerms> parties(DemoStory story) {
        return story.provinces().stream()
                .map(province ->
                        new PartyTerms(
                                OrganisationId.ofCommittee(new ProvinceCode(province)),
                                neighbours.departmentOf(province),
                                "Cán bộ đầu mối (minh họa)",
                                "1900 0000",
                                null,
                                story.benefits().get(province)))
                .toList();
    }

    private List<CommitmentDraft> commitments(DemoStory story) {
        return story.promises().stream().map(each -> commitment(null, each, each.dueOn())).toList();
    }

    private CommitmentDraft commitment(@Nullable UUID id, Promise promise, int dueOn) {
        return new CommitmentDraft(
                id,
                promise.text(),
                null,
                new BigDecimal(promise.target()),
                promise.unit(),
                day(dueOn),
                neighbours.departmentOf(promise.implementer()),
                null,
                null,
                neighbours.departmentOf(promise.verifier()),
                promise.outcome() == Outcome.WAITING ? awaiting(promise) : Enforcement.NONE);
    }

    /** What the confirming side must bring about first. */
    private Enforcement awaiting(Promise promise) {
        return new Enforcement(
                Milestones.NONE,
                "Bàn giao mặt bằng sạch và hồ sơ hiện trạng",
                neighbours.departmentOf(promise.verifier()),
                day(promise.dueOn() - 120),
                null,
                Enforcement.EQUAL_WEIGHT,
                null);
    }

    private LocalDate day(int fromToday) {
        return stage.today().plusDays(fromToday);
    }
}
