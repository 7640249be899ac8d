package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.shared.Refusal;

/**
 * The rules an agreement must meet before it is submitted. Together they list every problem at once, each at
 * the field where it can be mended; the same check runs at any time before.
 */
public enum SubmissionRule {
    /** What the agreement is about must be said. */
    OUTLINE_COMPLETE(OutlineRules::complete),
    /** A term of at most ten years that is not over yet. */
    TERM_SOUND(OutlineRules::term),
    /** It serves an objective of a plan, or says why none. */
    PLAN_SERVED(OutlineRules::objectives),
    /** An agreement between provinces needs two of them; any other two parties. */
    ENOUGH_PARTIES(PartyRules::enough),
    /** Each party says who works on it and what it gains. */
    PARTIES_COMPLETE(PartyRules::complete),
    /** Without a commitment there is nothing to keep. */
    A_COMMITMENT(CommitmentRules::any),
    /** At least one commitment says more than that somebody will try. */
    NOT_ALL_VAGUE(CommitmentRules::notAllVague),
    /** A commitment can be measured. */
    COMMITMENTS_MEASURABLE(CommitmentRules::measurable),
    /** A commitment falls due within the term. */
    COMMITMENTS_DATED(CommitmentRules::dated),
    /** Somebody answers for it, and the counterpart, never the implementer's own province, confirms it. */
    COMMITMENTS_ANSWERED_FOR(CommitmentRules::answeredFor),
    /** Milestones lie on the way, and a condition names who brings it about and by when. */
    COMMITMENTS_STAGED(CommitmentRules::staged),
    /** A pledge says who gives what, how much, what for and by when. */
    PLEDGES_COMPLETE(PledgeRules::complete),
    /** Every other party has concurred with the text as it stands; the lead does so by submitting. */
    ALL_CONCURRED(PartyRules::concurred);

    /** The longest term of an agreement, in years. */
    public static final int LONGEST_TERM_YEARS = 10;

    private final transient TextRule rule;

    SubmissionRule(TextRule rule) {
        this.rule = rule;
    }

    /** Every problem of the whole agreement, in the order of the text; empty when it may be submitted. */
    public static List<Refusal> problemsOf(Agreement agreement, LocalDate today) {
        if (agreement.isEnteredFromPaper()) return PaperRule.problemsOf(agreement, today);
        var found = new ArrayList<Refusal>();
        for (var each : values()) each.rule.check(agreement, today, found);
        return found;
    }

    /** As {@link #problemsOf}, but of the text alone: what must be right before parties are asked to concur. */
    public static List<Refusal> problemsOfText(Agreement agreement, LocalDate today) {
        return problemsOf(agreement, today).stream()
                .filter(refusal -> !refusal.rule().equals("agreement.rule.not-concurred"))
                .toList();
    }

    /** What does not stand against submission but would make the agreement hold less, each at its field. */
    public static List<Refusal> warningsOf(Agreement agreement) {
        return VagueCheck.warningsOf(agreement);
    }
}
