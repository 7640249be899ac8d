package vn.lienketvung.counterfeit;

import java.time.Instant;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.privacy.ConsentTextId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Trace;

/**
 * Báo hàng giả: what somebody saw, and what became of it. It goes to the province that recognised the product, to the ministry
 * for five stars, and for a code that nobody issued to the province where it was seen.
 */
@AggregateRoot
public class CounterfeitReport {

    @Identity private CounterfeitReportId id;
    private String receipt;
    private CounterfeitState state;
    private SuspectLabel label;
    private String province;
    private Sighting sighting;
    private @Nullable Snapshot photo;
    private @Nullable Reporter reporter;
    private @Nullable Instant consentedAt;
    private @Nullable String consentText;
    private Instant reportedAt;
    private LocalDate dueOn;
    private @Nullable String takenBy;
    private @Nullable Instant takenAt;
    private @Nullable Determination determination;
    private @Nullable Instant forgottenAt;
    private @Nullable Long version;

    /**
     * @param province the one that answers, or in which the ministry's product was recognised
     * @param dueOn the day by which it is answered
     */
    CounterfeitReport(
            SuspectLabel label,
            ProvinceCode province,
            ReportedSighting said,
            @Nullable Snapshot photo,
            LocalDate dueOn,
            Instant at) {
        this.id = CounterfeitReportId.random();
        this.receipt = ReceiptCode.random().value();
        this.state = CounterfeitState.REPORTED;
        this.label = label;
        this.province = province.value();
        this.sighting = said.sighting();
        this.photo = photo;
        this.reporter = said.reporter();
        if (said.reporter() != null) {
            this.consentedAt = at;
            this.consentText = said.agreed() == null ? null : said.agreed().value();
        }
        this.reportedAt = at;
        this.dueOn = dueOn;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected CounterfeitReport() {}

    CounterfeitEvent.Reported reported() {
        return new CounterfeitEvent.Reported(id, trace().moved(null, state));
    }

    CounterfeitEvent.TakenUp takeUp(Official by, Instant at) {
        var before = become(CounterfeitState.TAKEN_UP);
        takenBy = by.fullName();
        takenAt = at;
        return new CounterfeitEvent.TakenUp(id, trace().moved(before, state));
    }

    CounterfeitEvent.Answered answer(CounterfeitState finding, Determination found) {
        var before = become(finding);
        determination = found;
        return new CounterfeitEvent.Answered(
                id, finding, trace().moved(before, state).because(found.reason()));
    }

    /** Contact and photo go; what was seen and found stays. */
    CounterfeitEvent.Forgotten forget(Instant at) {
        reporter = null;
        photo = null;
        forgottenAt = at;
        return new CounterfeitEvent.Forgotten(id, trace());
    }

    /** Whether it still holds a contact or a photo. */
    public boolean holdsReporter() {
        return reporter != null || photo != null;
    }

    private CounterfeitState become(CounterfeitState next) {
        if (!state.mayBecome(next))
            throw new ActionRefused(Refusal.of("counterfeit.rule.not-now", state));
        var before = state;
        state = next;
        return before;
    }

    private Trace trace() {
        return Trace.of(CounterfeitEvent.SUBJECT, id);
    }

    public CounterfeitReportId id() {
        return id;
    }

    public ReceiptCode receipt() {
        return new ReceiptCode(receipt);
    }

    public CounterfeitState state() {
        return state;
    }

    public SuspectLabel label() {
        return label;
    }

    /** Whose officials answer; for five stars the ministry does, and this one looks on. */
    public ProvinceCode province() {
        return new ProvinceCode(province);
    }

    public Sighting sighting() {
        return sighting;
    }

    /** Null when none was sent, or it was deleted. */
    public @Nullable Snapshot photo() {
        return photo;
    }

    /** Null when none was left, or it was deleted. */
    public @Nullable Reporter reporter() {
        return reporter;
    }

    /** When the reporter agreed that the contact is kept; null without one. */
    public @Nullable Instant consentedAt() {
        return consentedAt;
    }

    /** To which text the reporter agreed; null without a contact, and for those from before texts were numbered. */
    public @Nullable ConsentTextId consentText() {
        return consentText == null ? null : new ConsentTextId(consentText);
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable String takenBy() {
        return takenBy;
    }

    public @Nullable Instant takenAt() {
        return takenAt;
    }

    /** Null until it is answered. */
    public @Nullable Determination determination() {
        return determination;
    }

    /** When contact and photo were deleted. */
    public @Nullable Instant forgottenAt() {
        return forgottenAt;
    }

    public @Nullable Long version() {
        return version;
    }
}
