package vn.lienketvung.register.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.commitment.Outlook;
import vn.lienketvung.commitment.OutlookMark;
import vn.lienketvung.commitment.OutlookReason;
import vn.lienketvung.register.Dossier;

/**
 * A commitment as a line of the agreement page: as the text states it before the agreement is in force, with
 * its progress from then on.
 *
 * @param number its place in the text, from 1
 * @param address of its own page; null before it binds
 * @param value the last reported value; null when nothing was reported, which is never zero
 * @param percent of the way from baseline to target, 0 to 100
 * @param statusKey null before it binds
 * @param evidence how many files stand behind it
 * @param paperDay the day of a value that nobody reported but the papers from before the portal say
 * @param weight in the progress of the whole
 * @param worries why it is at risk or stale; that it is overdue its due day says
 */
record CommitmentLine(
        int number,
        @Nullable String address,
        String text,
        @Nullable String implementer,
        @Nullable String verifier,
        @Nullable String leader,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable String unit,
        int percent,
        @Nullable LocalDate dueOn,
        @Nullable Due due,
        @Nullable String statusKey,
        String statusStyle,
        int evidence,
        @Nullable LocalDate paperDay,
        int weight,
        List<OutlookReason> worries) {

    static List<CommitmentLine> of(Dossier dossier, Reckoning reckoning, CommitmentTimes times) {
        return dossier.commitments().isEmpty()
                ? dossier.agreement().commitments().stream().map(CommitmentLine::of).toList()
                : dossier.commitments().stream().map(each -> of(each, reckoning, times)).toList();
    }

    private static CommitmentLine of(CommitmentTerms terms) {
        var position = terms.leaderPosition();
        var leader = terms.leaderName();
        return new CommitmentLine(
                terms.position() + 1,
                null,
                terms.text(),
                terms.implementerName(),
                terms.verifierName(),
                leader == null || position == null ? leader : leader + ", " + position,
                terms.baseline(),
                null,
                terms.target(),
                terms.unit(),
                0,
                terms.dueOn(),
                null,
                null,
                "",
                0,
                null,
                terms.weight(),
                List.of());
    }

    private static CommitmentLine of(
            Commitment commitment, Reckoning reckoning, CommitmentTimes times) {
        var latest = commitment.latest().orElse(null);
        var outcome = commitment.outcome();
        var confirmed = outcome == null ? null : outcome.value();
        var value = confirmed != null ? confirmed : latest == null ? null : latest.value();
        return new CommitmentLine(
                commitment.position() + 1,
                "/lam-viec/cam-ket/" + commitment.id(),
                commitment.text(),
                commitment.implementerName(),
                commitment.verifierName(),
                commitment.leaderName() + ", " + commitment.leaderPosition(),
                commitment.baseline(),
                value,
                commitment.target(),
                commitment.unit(),
                value == null ? 0 : percent(commitment, value),
                commitment.dueOn(),
                commitment.status() == CommitmentStatus.ACTIVE
                        ? Due.of(commitment.dueOn(), reckoning)
                        : null,
                "CommitmentStatus." + commitment.status().name(),
                StatusMark.of(commitment.status()),
                (int) commitment.evidence().stream().filter(each -> !each.withdrawn()).count(),
                confirmed == null && latest != null && latest.isFromPaper() ? latest.asOf() : null,
                commitment.weight(),
                worries(Outlook.of(commitment, reckoning, times)));
    }

    private static List<OutlookReason> worries(Outlook outlook) {
        return outlook.reasons().stream()
                .filter(reason -> reason.mark() != OutlookMark.OVERDUE)
                .toList();
    }

    private static int percent(Commitment commitment, BigDecimal value) {
        return commitment.shareOf(value).movePointRight(2).intValue();
    }

    public boolean isOverdue() {
        return due != null && due.isOverdue();
    }

    boolean isFulfilled() {
        return "CommitmentStatus.FULFILLED".equals(statusKey);
    }
}
