package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/**
 * A party's leader announces, with reason and document and in good time, that the party leaves the agreement; until
 * that day the notice may be taken back.
 */
@UseCase
public class GiveNotice {

    private final AgreementDesk desk;
    private final Filing filing;
    private final Clearance clearance;
    private final DomainEvents events;
    private final EndingDays days;

    public GiveNotice(
            AgreementDesk desk,
            Filing filing,
            Clearance clearance,
            DomainEvents events,
            EndingDays days) {
        this.desk = desk;
        this.filing = filing;
        this.clearance = clearance;
        this.events = events;
        this.days = days;
    }

    /**
     * @param effectiveOn the first day on which the agreement shall no longer bind; null when none could be read
     * @param document the signed notice
     */
    public void give(
            AgreementId id,
            @Nullable LocalDate effectiveOn,
            String reason,
            @Nullable Upload document,
            Official by) {
        var agreement = desk.open(id, by);
        var party =
                AgreementDesk.rights(agreement, by)
                        .mayGiveNoticeFor()
                        .orElseThrow(() -> new NotPermitted("agreement.give-notice", null));
        var problems = problemsOf(agreement, effectiveOn, reason);
        if (document == null || document.isMissing())
            problems.add(Refusal.at("noticeDocument", "agreement.rule.notice-document-missing"));
        ActionRefused.ifAny(problems);
        if (effectiveOn == null || document == null) return;
        var filed = filing.file(document, "noticeDocument", id.value(), by);
        var notice = new TerminationNotice(party.organisation(), reason, effectiveOn);
        events.announce(agreement.giveNotice(notice, filed, by, days.now()));
    }

    public void takeBack(AgreementId id, String reason, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(
                AgreementDesk.rights(agreement, by).mayTakeBackNotice(),
                "agreement.take-back-notice",
                agreement.ending().noticeBy());
        Words.require("takeBackReason", reason, "agreement.rule.take-back-reason-missing");
        events.announce(agreement.takeBackNotice(reason, by, days.now()));
    }

    private List<Refusal> problemsOf(Agreement agreement, @Nullable LocalDate day, String reason) {
        var problems = new ArrayList<Refusal>();
        var earliest = days.earliestTermination();
        var end = agreement.endsOn();
        if (day == null) {
            problems.add(Refusal.at("effectiveOn", "agreement.rule.notice-day-missing"));
        } else if (day.isBefore(earliest)) {
            var least = days.settings().noticeDays();
            problems.add(
                    Refusal.at("effectiveOn", "agreement.rule.notice-too-short", least, earliest));
        } else if (end != null && day.isAfter(end)) {
            problems.add(Refusal.at("effectiveOn", "agreement.rule.notice-after-end", end));
        }
        problems.addAll(
                Words.problemsOf("noticeReason", reason, "agreement.rule.notice-reason-missing"));
        return problems;
    }
}
