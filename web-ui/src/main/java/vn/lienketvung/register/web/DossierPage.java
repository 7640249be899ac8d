package vn.lienketvung.register.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.Clause;
import vn.lienketvung.agreement.ReturnReason;
import vn.lienketvung.agreement.SignatureRecord;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.commitment.Rollup;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.Dossier;
import vn.lienketvung.register.Dossiers;

/** The agreement page: its head, which is the same on every tab, and what the tabs show. */
record DossierPage(
        Agreement agreement,
        Tab tab,
        List<Step> steps,
        NextStep next,
        List<CommitmentLine> commitments,
        Rollup rollup,
        List<PartyBlock> parties,
        List<DocumentLine> documents,
        List<HistoryLine> history,
        int turns,
        boolean mayEdit,
        boolean mayWithdraw,
        boolean mayCopy,
        boolean mayAttachText) {

    /** How many turns the overview shows. */
    private static final int LATEST = Dossiers.LATEST_TURNS;

    static DossierPage of(
            Dossier dossier,
            Tab tab,
            Official official,
            Reckoning reckoning,
            CommitmentTimes times) {
        var agreement = dossier.agreement();
        var rights = new AgreementRights(agreement, official);
        return new DossierPage(
                agreement,
                tab,
                Step.of(agreement),
                NextSteps.of(dossier, official, reckoning),
                CommitmentLine.of(dossier, reckoning, times),
                Rollup.of(dossier.commitments()),
                PartyBlock.of(rights),
                DocumentLine.of(dossier, official),
                HistoryLine.of(dossier),
                dossier.turns(),
                rights.mayEdit(),
                rights.mayWithdraw(),
                official.actsForBody(),
                rights.mayAttachText());
    }

    public String address() {
        return "/lam-viec/thoa-thuan/" + agreement.id();
    }

    /**
     * A link to a tab.
     *
     * @param count how many things it holds; 0 for none worth a number
     */
    record TabLink(String href, String key, boolean current, int count) {}

    public List<TabLink> tabs() {
        return Arrays.stream(Tab.values())
                .map(each ->
                        new TabLink(
                                address() + "/" + each.address(),
                                "register.tab." + each.address(),
                                each == tab,
                                count(each)))
                .toList();
    }

    public String statusKey() {
        var paper = agreement.isEnteredFromPaper() && agreement.signatures().isEmpty();
        return (paper ? "paper.status." : "AgreementStatus.") + agreement.status().name();
    }

    public String statusStyle() {
        return StatusMark.of(agreement.status());
    }

    public @Nullable String number() {
        return agreement.number().orElse(null);
    }

    /** The day of the last signature; null until every party has signed. */
    public @Nullable LocalDate signedOn() {
        return agreement.effectiveOn().isEmpty()
                ? null
                : agreement.signatures().stream()
                        .map(SignatureRecord::signedOn)
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    /** The first day it binds; null until that is certain. */
    public @Nullable LocalDate effectiveOn() {
        return agreement.effectiveOn().orElse(null);
    }

    public List<CommitmentLine> overdue() {
        return commitments.stream().filter(CommitmentLine::isOverdue).toList();
    }

    public long longestOverdue() {
        return overdue().stream()
                .mapToLong(line -> line.due() == null ? 0 : line.due().days())
                .max()
                .orElse(0);
    }

    public long fulfilled() {
        return commitments.stream().filter(CommitmentLine::isFulfilled).count();
    }

    public boolean binds() {
        return agreement.status().hasBound()
                && !commitments.isEmpty()
                && commitments.stream().allMatch(line -> line.statusKey() != null);
    }

    /** Whether a typing error in it may be corrected, by whoever it may be. */
    public boolean isCorrectable() {
        return agreement.status().isCorrectable();
    }

    /** When a word of it was last corrected; null when none ever was. */
    public @Nullable Instant correctedAt() {
        return agreement.correctedAt().orElse(null);
    }

    /** Whether there is a page that tells of its end, coming or come. */
    public boolean ends() {
        return agreement.status().hasBound();
    }

    public List<HistoryLine> latest() {
        return history.subList(0, Math.min(LATEST, history.size()));
    }

    public OutlineFacts facts() {
        return OutlineFacts.of(agreement);
    }

    public List<Clause> clauses() {
        return agreement.clauses();
    }

    private int count(Tab of) {
        return switch (of) {
            case COMMITMENTS -> commitments.size();
            case RESOURCES -> agreement.pledges().size();
            case PARTIES -> parties.size();
            case DOCUMENTS -> documents.size();
            case OVERVIEW, EXCHANGE, HISTORY -> 0;
        };
    }

    /** The reasons of every return, the last one first; each round together. */
    public List<ReturnReason> reasons() {
        return agreement.review().returnReasonsLastFirst();
    }

    public boolean showsReasons() {
        return !agreement.review().returnReasons().isEmpty() && !agreement.status().isApproved();
    }
}
