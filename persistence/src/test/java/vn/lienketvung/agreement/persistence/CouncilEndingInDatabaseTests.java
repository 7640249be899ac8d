package vn.lienketvung.agreement.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.ConclusionDraft;
import vn.lienketvung.agreement.EndAgreements;
import vn.lienketvung.agreement.EndByCouncil;
import vn.lienketvung.agreement.EndingDays;
import vn.lienketvung.agreement.EndingSettings;
import vn.lienketvung.agreement.GiveNotice;
import vn.lienketvung.agreement.HistoryEntry;
import vn.lienketvung.agreement.Turn;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

/** A conclusion of the regional council that ends an agreement: there and back, and what the database itself refuses. */
@PersistenceTest
class CouncilEndingInDatabaseTests {

    @Autowired Agreements agreements;
    @Autowired FiledDocuments files;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void cast() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void theCouncilsConclusionTakesTheNoticesPlaceAndIsTakenBackBeforeItsDay() {
        var agreement = stored(AgreementStatus.IN_FORCE);
        clear();
        var id = agreement.id();
        var day = AgreementMother.TODAY.plusDays(45);
        var pdf = InMemoryFiling.pdf("cv.pdf");
        as(Cast.HUNG, () -> noticeOf(0).give(id, day, "Hết vốn", pdf, Cast.HUNG));
        as(Cast.KHANH, () -> councilOf(0).conclude(id, conclusion(day.minusDays(5)), Cast.KHANH));
        var ending = agreements.get(id).ending();
        assertThat(ending.conclusionInShort()).isEqualTo("12/KL-HĐĐPV, 16/11/2026");
        assertThat(ending.noticeParty()).isNull();
        assertThat(agreements.runOut(day.minusDays(6))).isEmpty();
        assertThat(agreements.runOut(day.minusDays(5))).hasSize(1);
        clear();
        as(Cast.KHANH, () -> councilOf(1).takeBack(id, "Xét lại", Cast.KHANH));
        assertThat(agreements.get(id).ending().isNoticed()).isFalse();
        assertThat(agreements.get(id).ending().conclusionOn()).isNull();
        assertThat(agreements.get(id).history())
                .extracting(HistoryEntry::turn)
                .endsWith(
                        Turn.TERMINATION_NOTICED,
                        Turn.NOTICE_REPLACED,
                        Turn.COUNCIL_ENDING_RECORDED,
                        Turn.COUNCIL_ENDING_TAKEN_BACK);
    }

    @Test
    void whatTheCouncilConcludedEndsTheAgreementAndStays() {
        var agreement = stored(AgreementStatus.IN_FORCE);
        clear();
        var id = agreement.id();
        var day = AgreementMother.TODAY.plusDays(1);
        as(Cast.KHANH, () -> councilOf(0).conclude(id, conclusion(day), Cast.KHANH));
        new EndAgreements(agreements, each -> List.of(), event -> {}, daysLater(1)).end(id);
        clear();
        assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.TERMINATED);
        assertThat(agreements.get(id).ending().conclusionNumber()).isEqualTo("12/KL-HĐĐPV");
        assertThat(agreements.get(id).history().getLast().turn())
                .isEqualTo(Turn.TERMINATED_BY_COUNCIL);
    }

    /** What no page and no use case would do; {@code at} is what the row itself says was now. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KHANH | conclusion_number = null, conclusion_on = null, noticed = false, terminates_on = null, notice_document = null, changed_at = '2026-11-19T00:00:00Z' | the day on which",
                "KHANH | terminates_on = terminates_on + 1 | stands",
                "KHANH | conclusion_on = conclusion_on - 1 | stands",
                "KHANH | conclusion_number = '13/KL' | taken back first",
                "KHANH | conclusion_number = ' ' | taken back first",
                "HUNG | conclusion_number = null, conclusion_on = null, noticed = false, terminates_on = null, notice_document = null | only the council",
                "KHANH | notice_party = (select p.organisation from agreement_party p where p.agreement_id = agreement.id and p.position = 0) | agreement_early_end_by_one",
                "KHANH | notice_reason = ' ' | agreement_conclusion_names_its_day",
                "KHANH | notice_at = notice_at + interval '9 days' | agreement_conclusion_names_its_day",
                "KHANH | notice_at = notice_at - interval '9 days' | agreement_conclusion_names_its_day",
                "KHANH | ends_on = terminates_on - 1 | agreement_conclusion_names_its_day"
            })
    void theDatabaseKeepsTheConclusion(String who, String change, String because) {
        var agreement = stored(AgreementStatus.IN_FORCE);
        clear();
        var day = AgreementMother.TODAY.plusDays(3);
        as(Cast.KHANH, () -> councilOf(0).conclude(agreement.id(), conclusion(day), Cast.KHANH));
        var by = who.equals("HUNG") ? Cast.HUNG : Cast.KHANH;
        assertThatThrownBy(() -> as(by, () -> change(agreement, change)))
                .hasStackTraceContaining(because);
    }

    @Test
    void theDatabaseLetsNoPartyConclude() {
        var agreement = stored(AgreementStatus.IN_FORCE);
        clear();
        var pdf = InMemoryFiling.pdf("cv.pdf");
        var day = AgreementMother.TODAY.plusDays(45);
        as(Cast.HUNG, () -> noticeOf(0).give(agreement.id(), day, "Hết vốn", pdf, Cast.HUNG));
        var concluding =
                "notice_party = null, conclusion_number = '1/KL', conclusion_on = '2026-11-16'";
        assertThatThrownBy(() -> as(Cast.HUNG, () -> change(agreement, concluding)))
                .hasStackTraceContaining("only the council");
    }

    @Test
    void theDatabaseLetsNoConclusionBeLaterThanTheNotice() {
        var agreement = stored(AgreementStatus.IN_FORCE);
        clear();
        var pdf = InMemoryFiling.pdf("cv.pdf");
        var day = AgreementMother.TODAY.plusDays(45);
        as(Cast.HUNG, () -> noticeOf(0).give(agreement.id(), day, "Hết vốn", pdf, Cast.HUNG));
        var concluding =
                "notice_party = null, conclusion_number = '1/KL', conclusion_on = '2026-11-16', terminates_on = terminates_on + 1";
        assertThatThrownBy(() -> as(Cast.KHANH, () -> change(agreement, concluding)))
                .hasStackTraceContaining("a party ends agreement");
    }

    private void change(Agreement agreement, String change) {
        sql.sql("update agreement set " + change + " where id = :id")
                .param("id", agreement.id().value())
                .update();
    }

    private static ConclusionDraft conclusion(LocalDate day) {
        return new ConclusionDraft(
                "12/KL-HĐĐPV",
                AgreementMother.TODAY,
                "Không còn phù hợp",
                day,
                InMemoryFiling.pdf("ket-luan.pdf"));
    }

    private EndByCouncil councilOf(int daysLater) {
        return new EndByCouncil(
                new AgreementDesk(agreements, Clearance.STRICT),
                filing(),
                Clearance.STRICT,
                event -> {},
                daysLater(daysLater));
    }

    private GiveNotice noticeOf(int daysLater) {
        return new GiveNotice(
                new AgreementDesk(agreements, Clearance.STRICT),
                filing(),
                Clearance.STRICT,
                event -> {},
                daysLater(daysLater));
    }

    private Filing filing() {
        var papers = new InMemoryFiling();
        var clock = Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE);
        return new Filing(files, papers, papers, FilingLimits.DEFAULT, clock);
    }

    private Agreement stored(AgreementStatus status) {
        var agreement = agreements.save(AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(agreement, status, files::save, entities::flush);
        clear();
        return agreements.get(agreement.id());
    }

    private void as(Official official, Runnable turn) {
        viewpoint.as(
                official.sight(),
                () -> {
                    turn.run();
                    entities.flush();
                    return null;
                });
        clear();
    }

    private void clear() {
        entities.flush();
        entities.clear();
    }

    private static EndingDays daysLater(int days) {
        var at = AgreementMother.NOW.plus(Duration.ofDays(days));
        return new EndingDays(EndingSettings.USUAL, day -> day, Clock.fixed(at, VietnamTime.ZONE));
    }
}
