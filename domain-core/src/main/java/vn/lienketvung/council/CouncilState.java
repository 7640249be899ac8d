package vn.lienketvung.council;

import java.util.Optional;

/** How far a council has come. */
public enum CouncilState {
    /** Đang chấm điểm: each member alone; nobody sees another's sheet. */
    SCORING,
    /** Đã mở phiếu: the sheets of the round lie open to the council and its office. */
    LAID_OPEN,
    /** Đã kết luận. */
    CONCLUDED;

    /** The state that the move leads to; empty when it is not open here. */
    public Optional<CouncilState> after(CouncilMove move) {
        return switch (move) {
            case LAY_OPEN -> this == SCORING ? Optional.of(LAID_OPEN) : Optional.empty();
            case DISCUSS -> this == LAID_OPEN ? Optional.of(SCORING) : Optional.empty();
            case CONCLUDE -> this == LAID_OPEN ? Optional.of(CONCLUDED) : Optional.empty();
        };
    }
}
