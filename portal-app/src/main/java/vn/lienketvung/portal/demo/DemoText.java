package vn.lienketvung.portal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Clause;
import vn.lienketvung.agreement.CommitmentDraft;
import vn.lienketvung.agreement.DraftAgreement;
import vn.lienketvung.agreement.Outline;
import vn.lienketvung.agreement.PartyTerms;
import vn.lienketvung.agreement.ReviseAgreement;
import vn.lienketvung.organisation.OrganisationDirectory;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationSummary;

/** Writes a whole draft into the editor, section by section, as an official would. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoText {

    /** A commitment of the demo data: what, how much, by when, who does it and who confirms it. */
    record Promise(
            String what,
            String target,
            String unit,
            LocalDate dueOn,
            DemoBody by,
            DemoBody confirmedBy) {}

    private final DemoStage stage;
    private final OrganisationDirectory organisations;
    private final DraftAgreement draft;
    private final ReviseAgreement revise;
    private final DemoLeaders leaders;

    DemoText(
            DemoStage stage,
            OrganisationDirectory organisations,
            DraftAgreement draft,
            ReviseAgreement revise,
            DemoLeaders leaders) {
        this.stage = stage;
        this.organisations = organisations;
        this.draft = draft;
        this.revise = revise;
        this.leaders = leaders;
    }

    AgreementId begin(int daysAgo, DemoPerson author, Outline outline) {
        var ids = new ArrayList<AgreementId>();
        stage.play(daysAgo, author, by -> ids.add(draft.draft(outline, by)));
        return ids.getFirst();
    }

    AgreementId write(
            int daysAgo,
            DemoPerson author,
            Outline outline,
            DemoBody lead,
            DemoBody partner,
            List<Promise> promises) {
        var id = begin(daysAgo, author, outline);
        fill(id, daysAgo, author, lead, partner, promises);
        return id;
    }

    /** Parties, commitments and clauses of what has been begun. */
    void fill(
            AgreementId id,
            int daysAgo,
            DemoPerson author,
            DemoBody lead,
            DemoBody partner,
            List<Promise> promises) {
        stage.play(
                daysAgo - 1,
                author,
                by -> {
                    revise.reviseParties(
                            id,
                            stage.version(id, by),
                            List.of(
                                    party(lead, "Có đầu ra ổn định, giảm chi phí trung gian."),
                                    party(partner, "Có nguồn hàng rõ xuất xứ, giá ổn định.")),
                            by);
                    revise.reviseCommitments(
                            id,
                            stage.version(id, by),
                            promises.stream().map(this::commitment).toList(),
                            by);
                    revise.reviseClauses(
                            id,
                            stage.version(id, by),
                            List.of(
                                    new Clause(
                                            "Chế độ thông tin",
                                            "Hai đầu mối trao đổi kết quả mỗi quý một lần.")),
                            by);
                });
    }

    private PartyTerms party(DemoBody focalPoint, String benefit) {
        var body = find(focalPoint);
        return new PartyTerms(
                Objects.requireNonNull(body.parent()),
                body.id(),
                "Cán bộ đầu mối (minh họa)",
                "1900 0000",
                null,
                benefit);
    }

    private CommitmentDraft commitment(Promise promise) {
        return leaders.answering(
                new CommitmentDraft(
                        null,
                        promise.what(),
                        null,
                        new BigDecimal(promise.target()),
                        promise.unit(),
                        promise.dueOn(),
                        idOf(promise.by()),
                        null,
                        null,
                        idOf(promise.confirmedBy())));
    }

    private OrganisationId idOf(DemoBody body) {
        return find(body).id();
    }

    private OrganisationSummary find(DemoBody body) {
        return organisations.mayBeParty().stream()
                .filter(each -> each.name().equals(body.names().vietnamese()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not there: " + body));
    }
}
