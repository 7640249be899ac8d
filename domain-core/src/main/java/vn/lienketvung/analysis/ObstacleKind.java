package vn.lienketvung.analysis;

/** Vướng mắc: what holds a commitment up. */
public enum ObstacleKind {
    /** The implementer's last report raised a risk that none has lowered since. */
    RISK,
    /** The condition it waits for is not met. */
    CONDITION,
    /** It is claimed, and the counterpart has not answered. */
    CLAIM,
    /** One side proposed to change or end it, and the other has not answered. */
    PROPOSAL
}
