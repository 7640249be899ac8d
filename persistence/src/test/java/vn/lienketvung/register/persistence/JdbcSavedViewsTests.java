package vn.lienketvung.register.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.register.SavedView;
import vn.lienketvung.register.SavedViews;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JdbcSavedViewsTests {

    @Autowired SavedViews views;
    @Autowired JdbcClient sql;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void people() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void aViewComesBackAsItWasKeptAndIsReplacedUnderItsId() {
        var kept = keep(Cast.LAN, "Quá hạn", false);
        assertThat(seenBy(Cast.LAN)).containsExactly(kept);

        var revised = kept.revised("Quá hạn của sở", true);
        viewpoint.run(Cast.LAN.sight(), () -> views.keep(revised, Cast.LAN));

        assertThat(seenBy(Cast.LAN)).containsExactly(revised);
    }

    @Test
    void theDatabaseItselfShowsColleaguesWhatIsSharedAndNobodyElseAnything() {
        keep(Cast.LAN, "Riêng tôi", false);
        keep(Cast.LAN, "Của sở", true);

        assertThat(rowsSeenBy(Cast.LAN)).isEqualTo(2);
        assertThat(rowsSeenBy(Cast.PHUC)).isEqualTo(1);
        assertThat(rowsSeenBy(Cast.MINH)).isZero();
        assertThat(
                        viewpoint.as(
                                Cast.PHUC.sight(),
                                () -> sql.sql("delete from saved_view").update()))
                .isZero();
    }

    @Test
    void theChosenViewIsAPersonsOwnChoiceAndGoesWithTheView() {
        var shared = keep(Cast.LAN, "Của sở", true);
        viewpoint.run(Cast.PHUC.sight(), () -> views.prefer(shared.id(), Cast.PHUC));

        assertThat(seenBy(Cast.PHUC)).singleElement().matches(SavedView::preferred);
        assertThat(seenBy(Cast.LAN)).singleElement().matches(view -> !view.preferred());

        viewpoint.run(Cast.LAN.sight(), () -> views.remove(shared.id()));
        assertThat(seenBy(Cast.PHUC)).isEmpty();
    }

    @Test
    void aNameIsTakenOnceByAPerson() {
        keep(Cast.LAN, "Quá hạn", false);
        assertThatThrownBy(() -> keep(Cast.LAN, "QUA HAN", false))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private SavedView keep(Official official, String name, boolean shared) {
        var view =
                new SavedView(
                        UUID.randomUUID(), official.account(), name, "tt=SIGNED", shared, false);
        viewpoint.run(official.sight(), () -> views.keep(view, official));
        return view;
    }

    private List<SavedView> seenBy(Official official) {
        return viewpoint.as(official.sight(), () -> views.of(official));
    }

    private int rowsSeenBy(Official official) {
        return viewpoint.as(
                official.sight(),
                () -> sql.sql("select count(*) from saved_view").query(Integer.class).single());
    }
}
