package vn.lienketvung.dossier;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a dossier lies. Back from the form check it comes to a state of its own, because it is returned only once. */
public enum DossierState {
    /** Đang soạn: the producer fills it in; nobody else sees it. */
    DRAFT,
    /** Chờ xã báo cáo: filed, with the commune. */
    FILED,
    /** Tỉnh kiểm tra hồ sơ. */
    FORM_CHECK,
    /** Trả lại để bổ sung: the producer has the whole list of what is missing. */
    RETURNED,
    /** Tỉnh kiểm tra lại: what was missing was answered. */
    RECHECK,
    /** Hội đồng đánh giá: the papers are in order. */
    IN_COUNCIL,
    /** Đã có điểm của hội đồng, chờ quyết định. */
    SCORED,
    /** Được công nhận. */
    RECOGNISED,
    /** Không được công nhận. */
    NOT_RECOGNISED,
    /** Đã chuyển bộ: 90 points or more, the ministry decides on five stars. */
    FORWARDED,
    /** Bộ không công nhận năm sao: the province decides on four, and does not send it again. */
    NOT_FIVE,
    /** Không tiếp nhận: what was missing is still missing. */
    TURNED_AWAY,
    /** Đã rút. */
    WITHDRAWN;

    /** The state that the move leads to; empty when it is not open here. */
    public Optional<DossierState> after(DossierMove move) {
        return Optional.ofNullable(
                switch (move) {
                    case FILE -> this == DRAFT ? FILED : null;
                    case REPORT -> this == FILED ? FORM_CHECK : null;
                    case GIVE_BACK -> this == FORM_CHECK ? RETURNED : null;
                    case ANSWER -> this == RETURNED ? RECHECK : null;
                    case ACCEPT -> this == FORM_CHECK || this == RECHECK ? IN_COUNCIL : null;
                    case TURN_AWAY -> this == RECHECK ? TURNED_AWAY : null;
                    case SCORE -> this == IN_COUNCIL ? SCORED : null;
                    case RECOGNISE ->
                            this == SCORED || this == FORWARDED || this == NOT_FIVE
                                    ? RECOGNISED
                                    : null;
                    case DECLINE -> this == SCORED ? NOT_RECOGNISED : null;
                    case FORWARD -> this == SCORED ? FORWARDED : null;
                    case REFUSE_FIVE -> this == FORWARDED ? NOT_FIVE : null;
                    case WITHDRAW -> isBeforeCouncil() ? WITHDRAWN : null;
                });
    }

    /** Whether the producer may change what it says. */
    public boolean isWithProducer() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the papers are still being put together or checked. */
    public boolean isBeforeCouncil() {
        return compareTo(IN_COUNCIL) < 0;
    }

    /** Whether the province looks whether the papers are complete. */
    public boolean isFormCheck() {
        return this == FORM_CHECK || this == RECHECK;
    }

    /** Whether nothing more happens to it. */
    public boolean isEnded() {
        return switch (this) {
            case RECOGNISED, NOT_RECOGNISED, TURNED_AWAY, WITHDRAWN -> true;
            default -> false;
        };
    }

    /** Those to which nothing more happens. */
    public static Set<DossierState> ended() {
        return Arrays.stream(values())
                .filter(DossierState::isEnded)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the province decides next. */
    public boolean isForProvinceToDecide() {
        return this == SCORED || this == NOT_FIVE;
    }
}
