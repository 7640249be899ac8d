package vn.lienketvung.review;

/**
 * What a panel needs (proposed; each province council may settle it otherwise).
 *
 * @param smallest the fewest members, the chair among them
 * @param quorumPart of {@code quorumWhole}: the share of the seats that must have voted
 */
public record PanelSettings(int smallest, int quorumPart, int quorumWhole) {

    public static final PanelSettings DEFAULT = new PanelSettings(3, 2, 3);

    public PanelSettings {
        if (smallest < 1 || quorumPart < 1 || quorumPart > quorumWhole)
            throw new IllegalArgumentException("A panel has members, and a quorum is a share");
    }

    /** How many members make the quorum of a panel with so many seats; always rounded up. */
    public int quorumOf(int seats) {
        return (seats * quorumPart + quorumWhole - 1) / quorumWhole;
    }
}
