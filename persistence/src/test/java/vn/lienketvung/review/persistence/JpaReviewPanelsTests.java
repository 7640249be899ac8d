package vn.lienketvung.review.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.review.PanelMother;
import vn.lienketvung.review.ReviewPanel;
import vn.lienketvung.review.ReviewPanels;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.task.persistence.JdbcTasks;

@PersistenceTest
class JpaReviewPanelsTests {

    @Autowired ReviewPanels panels;
    @Autowired Agreements agreements;
    @Autowired FiledDocuments files;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;
    @Autowired JdbcCandidates candidates;
    @Autowired JdbcReviewTasks tasks;
    @Autowired JdbcTasks board;

    private Agreement agreement;

    @BeforeEach
    void submitted() {
        new CastInDatabase(sql).arrive();
        agreement = agreements.save(AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(
                agreement, AgreementStatus.UNDER_REVIEW, files::save, entities::flush);
    }

    @Test
    void roundTrip() {
        var panel = stored();
        PanelMother.voteAndStepAside(panel);
        clear();
        assertThat(panels.findById(panel.id()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(panel);
        assertThat(panels.current(agreement)).isPresent();
    }

    @Test
    void thePartiesSeeThePanelOnlyOnceItHasConcluded() {
        var panel = stored();
        clear();
        assertThat(seenBy(Cast.KHANH)).isTrue();
        assertThat(seenBy(Cast.VINH)).isTrue();
        assertThat(seenBy(Cast.LAN)).isFalse();
        assertThat(seenBy(Cast.DUNG)).isFalse();
        PanelMother.voteAndStepAside(panels.findById(panel.id()).orElseThrow());
        clear();
        PanelMother.conclude(panels.findById(panel.id()).orElseThrow());
        clear();
        assertThat(seenBy(Cast.LAN)).isTrue();
        assertThat(seenBy(Cast.DUNG)).isFalse();
    }

    @Test
    void aPartysOfficialWritesNoVoteEvenBySql() {
        var panel = stored();
        clear();
        var changed =
                viewpoint.as(
                        Cast.LAN.sight(),
                        () ->
                                sql.sql(
                                                "update review_member set verdict = 'APPROVE', opinion = 'x' where panel_id = :panel")
                                        .param("panel", panel.id().value())
                                        .update());
        assertThat(changed).isZero();
    }

    @Test
    void theDatabaseRefusesAMemberWhoWroteTheText() {
        var panel = stored();
        clear();
        assertThatThrownBy(() ->
                        sql.sql(
                                        """
                                        insert into review_member (id, panel_id, position, account, name, title, organisation_name, chair, replaced)
                                        values (:id, :panel, 9, :account, 'x', 'x', 'x', false, false)
                                        """)
                                .param("id", UUID.randomUUID())
                                .param("panel", panel.id().value())
                                .param("account", Cast.LAN.account().value())
                                .update())
                .hasMessageContaining("has worked on the text");
    }

    @Test
    void candidatesAreWorkingReviewersAndCoordinatorsOfTheRegion() {
        for (var each : List.of(Cast.VINH, Cast.LAN)) {
            sql.sql("update account set status = 'ACTIVE', password_hash = 'x' where id = :id")
                    .param("id", each.account().value())
                    .update();
            sql.sql(
                            "insert into account_grant (account_id, role, reach, region) values (:id, 'REVIEWER', 'REGION', 'DBSCL')")
                    .param("id", each.account().value())
                    .update();
        }
        var found =
                viewpoint.as(
                        Cast.KHANH.sight(),
                        () -> candidates.reaching(List.of(agreement.lead().province())));
        assertThat(found)
                .extracting(each -> each.account())
                .contains(Cast.VINH.account(), Cast.LAN.account())
                .doesNotContain(Cast.NGOC.account());
    }

    @Test
    void theDeputyOfACoordinatorIsACandidateToo() {
        for (var each : List.of(Cast.KHANH, Cast.VINH))
            sql.sql("update account set status = 'ACTIVE', password_hash = 'x' where id = :id")
                    .param("id", each.account().value())
                    .update();
        sql.sql("update account set organisation_id = :office where id = :id")
                .param("office", Cast.KHANH.organisation().value())
                .param("id", Cast.VINH.account().value())
                .update();
        sql.sql(
                        "insert into account_grant (account_id, role, reach, region) values (:id, 'REGIONAL_COORDINATOR', 'REGION', 'DBSCL')")
                .param("id", Cast.KHANH.account().value())
                .update();
        sql.sql(
                        """
                        insert into delegation (id, principal_id, principal_name, deputy_id, deputy_name, role,
                                                first_day, last_day, given_at)
                        values (gen_random_uuid(), :absent, 'x', :deputy, 'y', 'REGIONAL_COORDINATOR',
                                current_date - 1, current_date + 1, now())
                        """)
                .param("absent", Cast.KHANH.account().value())
                .param("deputy", Cast.VINH.account().value())
                .update();

        assertThat(candidates.reaching(List.of(agreement.lead().province())))
                .extracting(each -> each.account())
                .contains(Cast.VINH.account(), Cast.KHANH.account());
    }

    @Test
    void tasksAskForVotesThenForTheConclusion() {
        var panel = stored();
        clear();
        assertThat(kinds(Cast.VINH)).containsExactly("review.task.vote");
        assertThat(kinds(Cast.LAN)).isEmpty();
        PanelMother.voteAndStepAside(panels.findById(panel.id()).orElseThrow());
        clear();
        assertThat(kinds(Cast.KHANH))
                .containsExactlyInAnyOrder("review.task.conclude", "review.task.replace");
        assertThat(kinds(Cast.VINH)).isEmpty();
    }

    private List<String> kinds(Official official) {
        return viewpoint
                .as(official.sight(), () -> board.tasksOf(official, AgreementMother.TODAY, tasks))
                .stream()
                .map(task -> task.kind())
                .toList();
    }

    private boolean seenBy(Official official) {
        return viewpoint.as(
                official.sight(), () -> panels.of(agreement.id()).stream().findAny().isPresent());
    }

    private ReviewPanel stored() {
        var panel = panels.save(PanelMother.panel(agreement));
        entities.flush();
        return panel;
    }

    private void clear() {
        entities.flush();
        entities.clear();
    }
}
