package vn.lienketvung.council.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.council.CouncilMother.CHAIR;
import static vn.lienketvung.council.CouncilMother.FOUR_STARS;
import static vn.lienketvung.council.CouncilMother.SECOND;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.lienketvung.council.Council;
import vn.lienketvung.council.CouncilMother;
import vn.lienketvung.council.ScoreSheet;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;

class JpaScoreSheetsTests extends CouncilTable {

    @Test
    void roundTripOfASheet() {
        var council = appointed();
        var kept = keep(CHAIR, CouncilMother.draft(council, CHAIR, FOUR_STARS));
        entities.flush();
        entities.clear();
        assertThat(mine(council, CHAIR))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(kept);
    }

    @Test
    void aSheetIsItsMembersAloneUntilTheRoundLiesOpen() {
        var council = appointed();
        keep(CHAIR, CouncilMother.handedIn(council, CHAIR, FOUR_STARS));
        entities.clear();
        assertThat(seen(CHAIR, council)).hasSize(1);
        for (var other : List.of(SECOND, Cast.LAN, Cast.NGOC, Cast.BAY))
            assertThat(seen(other, council)).as(other.fullName()).isEmpty();
        var reread = councils.get(council.id());
        CouncilMother.layOpen(reread);
        entities.flush();
        entities.clear();
        for (var other : List.of(SECOND, Cast.LAN, Cast.NGOC))
            assertThat(seen(other, council)).as(other.fullName()).hasSize(1);
        for (var stranger : List.of(Cast.BAY, Cast.DUNG, Cast.OANH))
            assertThat(seen(stranger, council)).as(stranger.fullName()).isEmpty();
    }

    @Test
    void nobodyWritesTheSheetOfAnother() {
        var council = appointed();
        var sheet = CouncilMother.draft(council, CHAIR, FOUR_STARS);
        assertThatThrownBy(() -> keep(SECOND, sheet)).hasMessageContaining("row-level security");
    }

    @Test
    void aSheetThatWasHandedInStands() {
        var council = appointed();
        keep(CHAIR, CouncilMother.handedIn(council, CHAIR, FOUR_STARS));
        assertThatThrownBy(() ->
                        viewpoint.as(
                                CHAIR.sight(),
                                () -> sql.sql("update score_sheet set total = 1").update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("was handed in");
    }

    private ScoreSheet keep(Official member, ScoreSheet sheet) {
        return viewpoint.as(
                member.sight(),
                () -> {
                    var kept = sheets.save(sheet);
                    entities.flush();
                    return kept;
                });
    }

    private ScoreSheet mine(Council council, Official member) {
        return viewpoint.as(
                member.sight(), () -> sheets.of(council.id(), member.account(), 1).orElseThrow());
    }

    private List<ScoreSheet> seen(Official official, Council council) {
        entities.clear();
        return viewpoint.as(official.sight(), () -> sheets.handedIn(council.id(), 1));
    }
}
