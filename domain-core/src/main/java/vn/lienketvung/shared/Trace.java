package vn.lienketvung.shared;

import org.jspecify.annotations.Nullable;

/**
 * The facts of a change that an auditor needs: the record, the state it left and the one it entered, the
 * reason given, and the SHA-256 (lower-case hex) of its content before and after.
 */
public record Trace(
        String subjectKind,
        String subjectId,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,
        @Nullable String hashBefore,
        @Nullable String hashAfter) {

    public static Trace of(String subjectKind, Object subjectId) {
        return new Trace(subjectKind, subjectId.toString(), null, null, null, null, null);
    }

    public Trace moved(@Nullable Object from, Object to) {
        return new Trace(
                subjectKind,
                subjectId,
                from == null ? null : from.toString(),
                to.toString(),
                reason,
                hashBefore,
                hashAfter);
    }

    public Trace because(@Nullable String reason) {
        return new Trace(subjectKind, subjectId, from, to, reason, hashBefore, hashAfter);
    }

    public Trace hashed(@Nullable String before, @Nullable String after) {
        return new Trace(subjectKind, subjectId, from, to, reason, before, after);
    }
}
