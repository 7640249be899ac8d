package vn.lienketvung.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.shared.Page;

/** The commitments behind a figure, read from the records themselves and not from the tallies. */
public interface CommitmentList {

    /** The longest page: as much as a spreadsheet takes away at once. */
    int MOST = 50_000;

    /** Those longest due first; obstacles that have lasted longest first. */
    Page<Line> page(Question question, Reckoning reckoning, int silentDays, int number, int size);

    /**
     * @param period in which they were due; null for those of any day, always for what is a matter of today alone
     * @param age of obstacles; null for any
     */
    record Question(
            Scope scope, Situation situation, @Nullable Period period, @Nullable ObstacleAge age) {}

    /**
     * @param heardOn when somebody last reported, or it could begin; null once it is no longer worked on
     * @param obstacle what holds it up since {@code since}; null in lists of other things
     */
    record Line(
            CommitmentId id,
            String text,
            AgreementId agreement,
            String agreementTitle,
            String implementer,
            String leader,
            LocalDate dueOn,
            CommitmentStatus status,
            boolean handedInLate,
            @Nullable LocalDate heardOn,
            @Nullable ObstacleKind obstacle,
            @Nullable LocalDate since) {}
}
