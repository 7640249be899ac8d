package vn.lienketvung.register.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.commitment.EvidenceKind;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.register.AgreementTrace;
import vn.lienketvung.register.AgreementTraces;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JdbcAgreementTracesTests {

    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired FiledDocuments files;
    @Autowired AgreementTraces traces;
    @Autowired Viewpoint viewpoint;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;

    private Commitment commitment;

    @BeforeEach
    void oneInForceBetweenDongThapAndHoChiMinhCity() {
        new CastInDatabase(sql).arrive();
        var agreement = agreements.save(AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.IN_FORCE, files::save, entities::flush);
        commitment = commitments.save(CommitmentMother.of(agreement));
        entities.flush();
    }

    @Test
    void anAgreementWithoutNewsHasLeftNothingBehind() {
        var trace = only();
        assertThat(trace.inForceOn()).isEqualTo(TODAY);
        assertThat(trace.lastResultOn()).isNull();
        assertThat(trace.met() || trace.shown() || trace.fromPaper()).isFalse();
        assertThat(trace.number()).isNotBlank();
        assertThat(trace.parties()).hasSize(2);
    }

    @Test
    void minutesOfAMeetingAreAMeetingUntilSomethingElseIsShown() {
        CommitmentMother.report(commitment, "20", EvidenceKind.MEETING_MINUTES, files::save);
        entities.flush();
        assertThat(only().met()).isTrue();
        assertThat(only().shown()).isFalse();

        CommitmentMother.report(commitment, "40", files::save);
        entities.flush();
        assertThat(only().met()).isTrue();
        assertThat(only().shown()).isTrue();
    }

    @Test
    void whatWasWithdrawnShowsNothing() {
        CommitmentMother.report(commitment, "40", files::save);
        entities.flush();
        sql.sql("update commitment_evidence set withdrawn = true").update();
        assertThat(only().shown() || only().met()).isFalse();
    }

    @Test
    void onlyWhatACounterpartConfirmedIsAResult() {
        CommitmentMother.report(commitment, "40", files::save);
        CommitmentMother.claim(commitment);
        entities.flush();
        assertThat(only().lastResultOn()).isNull();

        CommitmentMother.confirm(commitment);
        entities.flush();
        assertThat(only().lastResultOn()).isEqualTo(TODAY);
    }

    @Test
    void dayRegionAndProvinceNarrowIt() {
        assertThat(seen("DBSCL", null)).hasSize(1);
        assertThat(seen("DBSH", null)).isEmpty();
        assertThat(seen(null, "79")).hasSize(1);
        assertThat(seen(null, "91")).isEmpty();
        assertThat(traces.inForceSince(TODAY.minusDays(1), null, null, Cast.LAN)).isEmpty();
    }

    @Test
    void whoeverSeesNothingOfItFindsNothing() {
        assertThat(viewpoint.as(Cast.DUNG.sight(), () -> seen(Cast.DUNG))).isEmpty();
        assertThat(viewpoint.as(Cast.KHANH.sight(), () -> seen(Cast.KHANH))).hasSize(1);
    }

    private AgreementTrace only() {
        return seen(Cast.LAN).getFirst();
    }

    private List<AgreementTrace> seen(Official by) {
        return traces.inForceSince(TODAY, null, null, by);
    }

    private List<AgreementTrace> seen(@Nullable String region, @Nullable String province) {
        return traces.inForceSince(
                TODAY,
                region == null ? null : new RegionCode(region),
                province == null ? null : new ProvinceCode(province),
                Cast.LAN);
    }
}
