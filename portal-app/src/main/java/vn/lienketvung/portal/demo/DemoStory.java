package vn.lienketvung.portal.demo;

import java.util.List;
import java.util.Map;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.CooperationField;

/**
 * One illustrative agreement as {@code demo/agreements.txt} tells it. Days count from the first start of the portal:
 * negative ones lie before it.
 *
 * @param provinces two-digit codes, the lead's first
 * @param benefits by province what it gains; missing ones are left open in the draft
 */
record DemoStory(
        String title,
        CooperationField field,
        AgreementKind kind,
        Stage stage,
        int draftedOn,
        int startsOn,
        int endsOn,
        List<String> provinces,
        String purpose,
        Map<String, String> benefits,
        List<Promise> promises) {

    /** How far the story goes. */
    enum Stage {
        DRAFT,
        NEGOTIATION,
        SUBMITTED,
        UNDER_REVIEW,
        RETURNED,
        /** Returned, mended and under review again. */
        RESUBMITTED,
        CONDITIONAL,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        SIGNED,
        IN_FORCE,
        /** In force, and a party has announced that it leaves. */
        NOTICED,
        COMPLETED,
        EXPIRED,
        TERMINATED,
        PAPER
    }

    /** What became of a promise. */
    enum Outcome {
        NONE,
        REPORTED,
        CLAIMED,
        KEPT,
        PARTLY,
        EXTENDED,
        NOT_KEPT,
        WAIVED,
        TRANSFERRED,
        WAITING
    }

    /**
     * @param implementer province code of who does it
     * @param verifier province code of who confirms it
     * @param percent of the target that was reported or confirmed; 0 when nothing was
     */
    record Promise(
            String text,
            String target,
            String unit,
            int dueOn,
            String implementer,
            String verifier,
            Outcome outcome,
            int percent) {}

    String lead() {
        return provinces.getFirst();
    }
}
