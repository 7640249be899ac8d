package vn.lienketvung.audit.automation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.lienketvung.audit.AuditEntry;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotPermitted;

/**
 * Stands around the outermost use case, outside its transaction. When that transaction has ended, what was
 * refused and what was read is written in another one, before the caller learns anything. If that cannot be
 * written, the caller gets the failure instead of the answer.
 */
final class UseCaseBoundary implements MethodInterceptor {

    private static final ScopedValue<List<AuditEntry>> READS = ScopedValue.newInstance();

    private final ObjectProvider<SeparateEntries> separate;
    private final ObjectProvider<Clock> clock;

    UseCaseBoundary(ObjectProvider<SeparateEntries> separate, ObjectProvider<Clock> clock) {
        this.separate = separate;
        this.clock = clock;
    }

    /** Keeps the entry until the running use case has ended; false when none is running. */
    static boolean postpone(AuditEntry read) {
        if (!READS.isBound()) return false;
        READS.get().add(read);
        return true;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation useCase) throws Throwable {
        if (READS.isBound()) return useCase.proceed();
        List<AuditEntry> entries = new ArrayList<>();
        try {
            Object answer = ScopedValue.where(READS, entries).call(useCase::proceed);
            write(entries);
            return answer;
        } catch (NotPermitted
                | ActionRefused
                | EditConflict
                | OptimisticLockingFailureException refusal) {
            entries.add(refusal(useCase, refusal));
            throw written(entries, refusal);
        }
    }

    private AuditEntry refusal(MethodInvocation useCase, RuntimeException refusal) {
        var attempt = new Attempt(useCase);
        return AuditEntry.refused(
                attempt.name(),
                attempt.trace(refusal),
                Acting.actor(),
                clock.getObject().instant());
    }

    private RuntimeException written(List<AuditEntry> entries, RuntimeException refusal) {
        try {
            write(entries);
            return refusal;
        } catch (RuntimeException failure) {
            failure.addSuppressed(refusal);
            return failure;
        }
    }

    private void write(List<AuditEntry> entries) {
        if (!entries.isEmpty()) separate.getObject().write(entries);
    }
}
