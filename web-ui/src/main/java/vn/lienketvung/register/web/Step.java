package vn.lienketvung.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.shared.VietnamTime;

/**
 * One mark of the bar that shows how far an agreement has come.
 *
 * @param key the message of its name
 * @param state {@code done}, {@code now}, or empty for what is still to come
 * @param on the day it was reached
 */
record Step(String key, String state, @Nullable LocalDate on, int number, int of) {

    private static final List<AgreementStatus> STAGES =
            List.of(
                    AgreementStatus.DRAFT,
                    AgreementStatus.NEGOTIATION,
                    AgreementStatus.SUBMITTED,
                    AgreementStatus.APPROVED,
                    AgreementStatus.SIGNED,
                    AgreementStatus.IN_FORCE);

    /** What never went through a review shows none. */
    private static final List<AgreementStatus> STAGES_OF_PAPER =
            List.of(
                    AgreementStatus.DRAFT,
                    AgreementStatus.NEGOTIATION,
                    AgreementStatus.SIGNED,
                    AgreementStatus.IN_FORCE);

    static List<Step> of(Agreement agreement) {
        var stages = agreement.isEnteredFromPaper() ? STAGES_OF_PAPER : STAGES;
        var current = stages.indexOf(stageOf(agreement));
        var steps = new ArrayList<Step>();
        for (int i = 0; i < stages.size(); i++) {
            var stage = stages.get(i);
            var state = i < current ? "done" : i == current ? "now" : "";
            var on = i > current ? null : reached(agreement, stage);
            var key = "register.step." + (i < 2 && stages == STAGES_OF_PAPER ? "paper." : "");
            steps.add(new Step(key + stage.name(), state, on, i + 1, stages.size()));
        }
        return steps;
    }

    private static AgreementStatus stageOf(Agreement agreement) {
        return switch (agreement.status()) {
            case UNDER_REVIEW, RETURNED, REJECTED, CONDITIONAL -> AgreementStatus.SUBMITTED;
            case COMPLETED, EXPIRED, TERMINATED -> AgreementStatus.IN_FORCE;
            case WITHDRAWN -> lastStageOf(agreement);
            default -> agreement.status();
        };
    }

    /** How far it had come when it was taken back. */
    private static AgreementStatus lastStageOf(Agreement agreement) {
        return STAGES.reversed().stream()
                .filter(stage -> agreement.reached(stage).isPresent())
                .findFirst()
                .orElse(AgreementStatus.DRAFT);
    }

    private static @Nullable LocalDate reached(Agreement agreement, AgreementStatus stage) {
        return agreement
                .reached(stage)
                .map(at -> LocalDate.ofInstant(at, VietnamTime.ZONE))
                .orElse(null);
    }

    public boolean isNow() {
        return state.equals("now");
    }
}
