package vn.lienketvung.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.CooperationField;

/**
 * An agreement as one row of the register.
 *
 * @param number the lead party's number of the signed document
 * @param parties names, the lead first
 * @param commitments how many commitments its text holds
 * @param fulfilled how many of them the counterpart has confirmed
 * @param overdue how many are past their day and neither claimed nor confirmed
 * @param nextDue the earliest day of a commitment that is still open; null before the agreement is in force
 * @param correctedAt when a word of its text was last put right; null when none ever was
 */
public record RegisterRow(
        AgreementId id,
        String title,
        AgreementKind kind,
        boolean fromPaper,
        @Nullable String number,
        AgreementStatus status,
        @Nullable CooperationField field,
        List<String> parties,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int commitments,
        int fulfilled,
        int overdue,
        @Nullable LocalDate nextDue,
        Instant changedAt,
        @Nullable Instant correctedAt) {}
