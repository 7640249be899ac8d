package vn.lienketvung.task;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.lienketvung.identity.Role;

/** Work that waits for one person by name, and would fall into a void when that person leaves. */
public enum WorkKind {
    /** Người chịu trách nhiệm của một cam kết đang thực hiện. */
    ACCOUNTABLE("commitment"),
    /** Đề nghị xác nhận chờ người này ký. */
    COUNTERSIGN("commitment"),
    /** Được ghi tên chịu trách nhiệm trong văn bản chưa có hiệu lực: the text stays, its commitment will not. */
    NAMED_IN_TEXT("agreement-commitment"),
    /** Bản soạn thảo người này sửa sau cùng. */
    DRAFT("agreement"),
    /** Thỏa thuận người này nhận thẩm định. */
    REVIEW("agreement"),
    /** Hội đồng thẩm định người này lập. */
    PANEL("review-panel"),
    /** Ghế trong hội đồng thẩm định: falls vacant, whoever named the panel names another. */
    SEAT("review-member"),
    /** Bậc nhắc việc chờ người này trả lời. */
    LADDER("ladder");

    private final String subjectKind;

    WorkKind(String subjectKind) {
        this.subjectKind = subjectKind;
    }

    /** What record it is about, as the audit trail calls it. */
    public String subjectKind() {
        return subjectKind;
    }

    public boolean needsSuccessor() {
        return this != SEAT;
    }

    /** One of these a successor must hold. */
    Set<Role> heldBySuccessor() {
        return switch (this) {
            case COUNTERSIGN -> Set.of(Role.PROVINCE_LEADER, Role.DEPARTMENT_HEAD);
            case REVIEW, PANEL -> Set.of(Role.REGIONAL_COORDINATOR, Role.DEPARTMENT_HEAD);
            case DRAFT -> Set.copyOf(rolesThat(Role::actsForBody));
            case ACCOUNTABLE, NAMED_IN_TEXT, SEAT, LADDER ->
                    Set.copyOf(rolesThat(Role::worksOnAgreements));
        };
    }

    static List<Role> rolesThat(java.util.function.Predicate<Role> hold) {
        return Arrays.stream(Role.values()).filter(hold).toList();
    }
}
