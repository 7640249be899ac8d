package vn.lienketvung.escalation;

import java.util.Optional;

/** In which capacity somebody is told. */
public enum Addressee {
    /** Người thực hiện: the officials of the implementing organisation. */
    IMPLEMENTER,
    /** Người chịu trách nhiệm: whoever the commitment names. */
    LEADER,
    /** Lãnh đạo sở của bên thực hiện. */
    DEPARTMENT_HEAD,
    /** Lãnh đạo ủy ban nhân dân tỉnh của bên thực hiện. */
    PROVINCE_LEADER,
    /** Điều phối vùng. */
    COORDINATOR,
    /** Bên đối ứng: the officials of the verifying organisation. */
    COUNTERPART,
    /** Bộ: the last in line, who only takes note. */
    MINISTRY;

    /** Who is told when nobody holds this place; empty for the last in line. */
    public Optional<Addressee> nextUp() {
        return switch (this) {
            case IMPLEMENTER, LEADER -> Optional.of(DEPARTMENT_HEAD);
            case DEPARTMENT_HEAD -> Optional.of(PROVINCE_LEADER);
            case PROVINCE_LEADER, COUNTERPART -> Optional.of(COORDINATOR);
            case COORDINATOR -> Optional.of(MINISTRY);
            case MINISTRY -> Optional.empty();
        };
    }

    /** Whether an answer is expected: the ministry looks on. */
    public boolean answers() {
        return this != MINISTRY;
    }
}
