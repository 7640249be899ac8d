package vn.lienketvung.agreement.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.DraftInput;
import vn.lienketvung.agreement.DraftInputs;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JdbcDraftInputsTests {

    private static final DraftInput INPUT =
            new DraftInput(
                    Section.COMMITMENTS,
                    3,
                    Map.of(
                            "commitments[0].text",
                            "Mở 40 \"điểm\"\n{bán}",
                            "commitments[0].unit",
                            ""),
                    AgreementMother.NOW);

    @Autowired DraftInputs inputs;
    @Autowired Agreements agreements;
    @Autowired JdbcClient sql;
    @Autowired Viewpoint viewpoint;

    private AgreementId id;

    @BeforeEach
    void draft() {
        new CastInDatabase(sql).arrive();
        id = agreements.save(AgreementMother.complete()).id();
    }

    @Test
    void whatWasTypedComesBackAsTypedAndTheLastOneCounts() {
        keep(Cast.LAN, new DraftInput(Section.COMMITMENTS, 1, Map.of("a", "b"), INPUT.at()));
        keep(Cast.LAN, INPUT);

        assertThat(seenBy(Cast.LAN, Cast.LAN)).isEqualTo(INPUT);
    }

    @Test
    void nobodyElseReadsIt() {
        keep(Cast.LAN, INPUT);

        assertThat(seenBy(Cast.PHUC, Cast.LAN)).isNull();
        assertThat(seenBy(Cast.PHUC, Cast.PHUC)).isNull();
    }

    @Test
    void whatIsDiscardedIsGone() {
        keep(Cast.LAN, INPUT);
        viewpoint.run(
                Cast.LAN.sight(),
                () -> inputs.discard(id, Cast.LAN.account(), Section.COMMITMENTS));

        assertThat(seenBy(Cast.LAN, Cast.LAN)).isNull();
    }

    private void keep(Official by, DraftInput input) {
        viewpoint.run(by.sight(), () -> inputs.keep(id, by.account(), input));
    }

    private DraftInput seenBy(Official reader, Official owner) {
        return viewpoint.as(
                reader.sight(),
                () -> inputs.find(id, owner.account(), Section.COMMITMENTS).orElse(null));
    }
}
