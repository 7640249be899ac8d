package vn.lienketvung.establishment;

import java.util.Optional;

/** Where an establishment stands in the register. */
public enum EstablishmentState {
    /** Chờ xác nhận: declared, the commune has not answered yet. */
    DECLARED,
    /** Trả lại: something has to be mended and declared again. */
    SENT_BACK,
    /** Đang hoạt động: the commune confirmed that it is there. */
    ACTIVE,
    /** Tạm ngừng: it does not work for the time being. */
    SUSPENDED,
    /** Giải thể: it is no more. */
    DISSOLVED,
    /** Đã gộp: it turned out to be the same body as another record, which stays; undone, it stands where it stood. */
    MERGED;

    /** Whether anything may still become of it, and another record be merged with it. */
    public boolean isOpen() {
        return this != DISSOLVED && this != MERGED;
    }

    /** Whether its commune found it there, and it is no less now. */
    public boolean isConfirmed() {
        return this == ACTIVE || this == SUSPENDED;
    }

    /** The state that the move leads to; empty when it is not open here. */
    public Optional<EstablishmentState> after(EstablishmentMove move) {
        return switch (move) {
            case DECLARE_AGAIN -> this == SENT_BACK ? Optional.of(DECLARED) : Optional.empty();
            case CONFIRM -> this == DECLARED ? Optional.of(ACTIVE) : Optional.empty();
            case SEND_BACK -> this == DECLARED ? Optional.of(SENT_BACK) : Optional.empty();
            case SUSPEND -> this == ACTIVE ? Optional.of(SUSPENDED) : Optional.empty();
            case RESUME -> this == SUSPENDED ? Optional.of(ACTIVE) : Optional.empty();
            case DISSOLVE ->
                    this == ACTIVE || this == SUSPENDED ? Optional.of(DISSOLVED) : Optional.empty();
            case REVIVE -> this == DISSOLVED ? Optional.of(ACTIVE) : Optional.empty();
        };
    }
}
