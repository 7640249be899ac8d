package vn.lienketvung.ocop;

/**
 * What the council of a province keeps to when it scores.
 *
 * @param maxSpread how many points the highest and the lowest total may lie apart before the council must discuss
 */
public record CouncilRules(int maxSpread) {

    public static final CouncilRules DEFAULT = new CouncilRules(10);

    /** Three of four members must be there. */
    boolean isQuorum(int present, int members) {
        return present * 4 >= members * 3;
    }
}
