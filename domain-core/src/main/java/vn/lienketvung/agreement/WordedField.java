package vn.lienketvung.agreement;

/**
 * A part of the text that is written in words of its own, so that a letter may be wrong in it. What is stated in
 * numbers, days, units and bodies stands elsewhere and is none of these.
 */
public enum WordedField {
    TITLE(Section.OUTLINE, "title", EditRule.LONGEST_LINE),
    PURPOSE(Section.OUTLINE, "purpose", EditRule.LONGEST_TEXT),
    /** What a party gains. */
    BENEFIT(Section.PARTIES, "benefit", EditRule.LONGEST_TEXT),
    /** The name of a party's contact. */
    CONTACT_NAME(Section.PARTIES, "contactName", EditRule.LONGEST_LINE),
    /** What is promised. */
    COMMITMENT(Section.COMMITMENTS, "commitment", EditRule.LONGEST_TEXT),
    /** What must be there before the implementer can begin. */
    CONDITION(Section.COMMITMENTS, "condition", EditRule.LONGEST_TEXT),
    /** What follows when the commitment is not kept. */
    REMEDY(Section.COMMITMENTS, "remedy", EditRule.LONGEST_TEXT),
    /** The name of the leader who answers for a commitment. */
    LEADER_NAME(Section.COMMITMENTS, "leaderName", EditRule.LONGEST_LINE),
    LEADER_POSITION(Section.COMMITMENTS, "leaderPosition", EditRule.LONGEST_LINE),
    /** What is reached at a milestone of a commitment. */
    MILESTONE(Section.COMMITMENTS, "milestone", EditRule.LONGEST_LINE),
    /** Which things a party puts in. */
    PLEDGED_THING(Section.RESOURCES, "what", EditRule.LONGEST_LINE),
    /** What a pledge is for. */
    PLEDGE_PURPOSE(Section.RESOURCES, "pledgePurpose", EditRule.LONGEST_TEXT),
    CLAUSE_HEADING(Section.CLAUSES, "heading", EditRule.LONGEST_LINE),
    CLAUSE_BODY(Section.CLAUSES, "body", EditRule.LONGEST_TEXT);

    private final Section section;
    private final String canonicalName;
    private final int longest;

    WordedField(Section section, String canonicalName, int longest) {
        this.section = section;
        this.canonicalName = canonicalName;
        this.longest = longest;
    }

    public Section section() {
        return section;
    }

    /** Its name in the canonical form of the text. */
    String canonicalName() {
        return canonicalName;
    }

    /** How many characters it holds at most. */
    public int longest() {
        return longest;
    }

    /** Whether it is short enough to be written on one line. */
    public boolean isLine() {
        return longest == EditRule.LONGEST_LINE;
    }
}
