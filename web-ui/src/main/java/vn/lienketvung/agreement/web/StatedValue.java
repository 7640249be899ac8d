package vn.lienketvung.agreement.web;

/** What sort of thing a value of the stored text is, by its name there. */
enum StatedValue {
    /** Sentences, compared word by word. */
    PROSE,
    /** Short words, shown whole before and after. */
    PLAIN,
    DAY,
    NUMBER,
    /** The id of an organisation. */
    BODY,
    KIND,
    COOPERATION,
    GIFT,
    /** A commitment by its place in the text, from 0. */
    PLACE,
    STEPS,
    OBJECTIVES,
    /** Ids that say nothing to a reader. */
    HIDDEN;

    static StatedValue of(String name) {
        return switch (name) {
            case "purpose",
                    "objectiveReason",
                    "title",
                    "benefit",
                    "commitment",
                    "condition",
                    "remedy",
                    "heading",
                    "body",
                    "pledgePurpose" ->
                    PROSE;
            case "startsOn", "endsOn", "dueOn", "conditionDueOn", "pledgeDueOn" -> DAY;
            case "baseline", "target", "amount" -> NUMBER;
            case "focalPoint", "implementer", "verifier", "conditionOwner", "pledgeParty" -> BODY;
            case "kind" -> KIND;
            case "field" -> COOPERATION;
            case "pledge" -> GIFT;
            case "pledgeCommitment" -> PLACE;
            case "milestones" -> STEPS;
            case "objectives" -> OBJECTIVES;
            case "party", "leaderAccount" -> HIDDEN;
            default -> PLAIN;
        };
    }

    boolean isHidden() {
        return this == HIDDEN;
    }

    boolean isProse() {
        return this == PROSE || this == STEPS || this == OBJECTIVES;
    }
}
