package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/**
 * The rules an agreement must meet before it is submitted. Together they list every problem at once, each at
 * the field where it can be mended; the same check runs at any time before.
 */
public enum SubmissionRule {
    /** What the agreement is about must be said. */
    OUTLINE_COMPLETE {
        @Override
        void check(Agreement agreement, LocalDate today, List<Refusal> found) {
            if (agreement.field() == null)
                found.add(Refusal.at("outline.field", "agreement.rule.field-missing"));
            if (isBlank(agreement.purpose()))
                found.add(Refusal.at("outline.purpose", "agreement.rule.purpose-missing"));
        }
    },
    /** A term of at most ten years that is not over yet (mission W1, proposed). */
    TERM_SOUND {
        @Override
        void check(Agreement agreement, LocalDate today, List<Refusal> found) {
            var start = agreement.startsOn();
            var end = agreement.endsOn();
            if (start == null)
                found.add(Refusal.at("outline.startsOn", "agreement.rule.start-missing"));
            if (end == null) found.add(Refusal.at("outline.endsOn", "agreement.rule.end-missing"));
            if (start == null || end == null) return;
            if (!end.isAfter(start)) {
                found.add(Refusal.at("outline.endsOn", "agreement.rule.term-order", start));
            } else if (end.isAfter(start.plusYears(LONGEST_TERM_YEARS))) {
                found.add(
                        Refusal.at(
                                "outline.endsOn",
                                "agreement.rule.term-too-long",
                                LONGEST_TERM_YEARS));
            }
            if (end.isBefore(today))
                found.add(Refusal.at("outline.endsOn", "agreement.rule.term-over"));
        }
    },
    /** An agreement between provinces needs two of them; any other two parties. */
    TWO_PROVINCES {
        @Override
        void check(Agreement agreement, LocalDate today, List<Refusal> found) {
            if (agreement.parties().size() < 2 && !agreement.kind().isBetweenProvinces())
                found.add(Refusal.at("parties", "agreement.rule.two-parties"));
            var provinces =
                    new HashSet<>(agreement.parties().stream().map(Party::province).toList());
            if (provinces.size() < 2 && agreement.kind().isBetweenProvinces())
                found.add(Refusal.at("parties", "agreement.rule.two-provinces"));
        }
    },
    /** Each party says who works on it and what it gains. */
    PARTIES_COMPLETE {
        @Override
        void check(Agreement agreement, LocalDate today, List<Refusal> found) {
            for (var party : agreement.parties()) {
                var at = "parties[" + party.position() + "].";
                if (party.focalPoint() == null) {
                    found.add(
                            Refusal.at(
                                    at + "focalPoint",
                                    "agreement.rule.focal-point-missing",
                                    party.name()));
                }
                if (isBlank(party.contactName())) {
                    found.add(
                            Refusal.at(
                                    at + "contactName",
                                    "agreement.rule.contact-missing",
                                    party.name()));
                }
                if (isBlank(party.contactPhone()) && isBlank(party.contactEmail())) {
                    found.add(
                            Refusal.at(
                                    at + "contactPhone",
                                    "agreement.rule.contact-way-missing",
                                    party.name()));
                }
                if (isBlank(party.benefit())) {
                    found.add(
                            Refusal.at(
                                    at + "benefit",
                                    "agreement.rule.benefit-missing",
                                    party.name()));
                }
            }
        }
    },
    /** Without a commitment there is nothing to keep. */
    A_COMMITMENT {
        @Override
        void check(Agreement agreement, LocalDate today, List<Refusal> found) {
            if (agreement.commitments().isEmpty()) {
                found.add(Refusal.at("commitments", "agreement.rule.commitment-missing"));
            }
        }
    },
    /** A commitment can be measured. */
    COMMITMENTS_MEASURABLE {
        @Override
        void check(Agreement agreement, LocalDate today, List<Refusal> found) {
            for (var terms : agreement.commitments()) {
                var at = fieldOf(terms);
                var number = terms.position() + 1;
                if (isBlank(terms.unit()))
                    found.add(Refusal.at(at + "unit", "agreement.rule.unit-missing", number));
                if (terms.target() == null) {
                    found.add(Refusal.at(at + "target", "agreement.rule.target-missing", number));
                } else if (terms.baseline() != null
                        && terms.target().compareTo(terms.baseline()) == 0) {
                    found.add(
                            Refusal.at(at + "target", "agreement.rule.target-is-baseline", number));
                } else if (terms.baseline() == null && terms.target().signum() <= 0) {
                    found.add(
                            Refusal.at(
                                    at + "target", "agreement.rule.target-not-positive", number));
                }
            }
        }
    },
    /** A commitment falls due within the term. */
    COMMITMENTS_DATED {
        @Override
        void check(Agreement agreement, LocalDate today, List<Refusal> found) {
            agreement
                    .commitments()
                    .forEach(terms ->
                            found.addAll(EnforcementRule.problemsOfDueDay(agreement, terms)));
        }
    },
    /** Somebody answers for it, and the counterpart, never the implementer's own province, confirms it. */
    COMMITMENTS_ANSWERED_FOR {
        @Override
        void check(Agreement agreement, LocalDate today, List<Refusal> found) {
            var provinces = agreement.parties().stream().map(Party::province).toList();
            for (var terms : agreement.commitments()) {
                var at = fieldOf(terms);
                var number = terms.position() + 1;
                if (terms.implementer() == null) {
                    found.add(
                            Refusal.at(
                                    at + "implementer",
                                    "agreement.rule.implementer-missing",
                                    number));
                } else if (!provinces.contains(
                        Objects.requireNonNull(terms.implementerProvince()))) {
                    found.add(
                            Refusal.at(
                                    at + "implementer",
                                    "agreement.rule.implementer-foreign",
                                    number));
                }
                if (isBlank(terms.leaderName())) {
                    found.add(
                            Refusal.at(at + "leaderName", "agreement.rule.leader-missing", number));
                }
                if (isBlank(terms.leaderPosition())) {
                    found.add(
                            Refusal.at(
                                    at + "leaderPosition",
                                    "agreement.rule.leader-position-missing",
                                    number));
                }
                if (terms.verifier() == null) {
                    found.add(
                            Refusal.at(at + "verifier", "agreement.rule.verifier-missing", number));
                } else if (!provinces.contains(Objects.requireNonNull(terms.verifierProvince()))) {
                    found.add(
                            Refusal.at(at + "verifier", "agreement.rule.verifier-foreign", number));
                } else if (terms.verifierProvince().equals(terms.implementerProvince())) {
                    found.add(
                            Refusal.at(
                                    at + "verifier", "agreement.rule.verifier-own-side", number));
                }
            }
        }
    },
    /** Milestones lie on the way, and a condition names who brings it about and by when. */
    COMMITMENTS_STAGED {
        @Override
        void check(Agreement agreement, LocalDate today, List<Refusal> found) {
            agreement
                    .commitments()
                    .forEach(terms -> found.addAll(EnforcementRule.problemsOf(agreement, terms)));
        }
    },
    /** Every other party has concurred with the text as it stands; the lead does so by submitting. */
    ALL_CONCURRED {
        @Override
        void check(Agreement agreement, LocalDate today, List<Refusal> found) {
            for (var party : agreement.parties()) {
                if (!party.leads() && !agreement.hasConcurred(party)) {
                    found.add(
                            Refusal.at(
                                    "concurrence[" + party.position() + "]",
                                    "agreement.rule.not-concurred",
                                    party.name()));
                }
            }
        }
    };

    /** The longest term of an agreement, in years. */
    public static final int LONGEST_TERM_YEARS = 10;

    abstract void check(Agreement agreement, LocalDate today, List<Refusal> found);

    /** Every problem of the whole agreement, in the order of the text; empty when it may be submitted. */
    public static List<Refusal> problemsOf(Agreement agreement, LocalDate today) {
        var found = new ArrayList<Refusal>();
        for (var rule : values()) rule.check(agreement, today, found);
        return found;
    }

    /** As {@link #problemsOf}, but of the text alone: what must be right before parties are asked to concur. */
    public static List<Refusal> problemsOfText(Agreement agreement, LocalDate today) {
        return problemsOf(agreement, today).stream()
                .filter(refusal -> !refusal.rule().equals("agreement.rule.not-concurred"))
                .toList();
    }

    private static String fieldOf(CommitmentTerms terms) {
        return "commitments[" + terms.position() + "].";
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
