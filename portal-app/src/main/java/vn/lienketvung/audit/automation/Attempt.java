package vn.lienketvung.audit.automation;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.util.StringUtils;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Trace;

/**
 * A call of a use case that was refused: its name is that of the class, its subject the first argument that
 * is an identifier, a record of one UUID such as {@code AgreementId}.
 */
record Attempt(MethodInvocation call) {

    String name() {
        return Objects.requireNonNull(call.getThis()).getClass().getSimpleName();
    }

    Trace trace(RuntimeException refusal) {
        Trace subject =
                refusal instanceof EditConflict conflict
                        ? Trace.of(conflict.subjectKind(), conflict.id())
                        : subject();
        return subject.because(reason(refusal));
    }

    private Trace subject() {
        for (Object argument : call.getArguments())
            if (argument instanceof Record id && isIdentifier(id)) return Trace.of(kindOf(id), id);
        return Trace.of("action", name());
    }

    private static boolean isIdentifier(Record argument) {
        RecordComponent[] parts = argument.getClass().getRecordComponents();
        return parts.length == 1 && parts[0].getType().equals(UUID.class);
    }

    private static String kindOf(Record id) {
        String type = id.getClass().getSimpleName();
        return StringUtils.uncapitalize(
                type.endsWith("Id") ? type.substring(0, type.length() - 2) : type);
    }

    /** Rules and fields only: what the person typed has no place here. */
    private static String reason(RuntimeException refusal) {
        return switch (refusal) {
            case NotPermitted denied -> "not permitted: " + denied.action();
            case ActionRefused broken ->
                    broken.refusals().stream().map(Attempt::rule).collect(Collectors.joining(", "));
            default -> "changed by somebody else meanwhile";
        };
    }

    private static String rule(Refusal refusal) {
        return refusal.field() == null ? refusal.rule() : refusal.rule() + " at " + refusal.field();
    }
}
