package vn.lienketvung.agreement.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.CommentDraft;
import vn.lienketvung.agreement.CommentId;
import vn.lienketvung.agreement.CommentReach;
import vn.lienketvung.agreement.CommentSubject;
import vn.lienketvung.agreement.Comments;
import vn.lienketvung.agreement.ExchangeComments;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JpaCommentsTests {

    @Autowired Comments comments;
    @Autowired Agreements agreements;
    @Autowired FiledDocuments files;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    private Agreement agreement;

    @BeforeEach
    void submitted() {
        new CastInDatabase(sql).arrive();
        agreement = agreements.save(AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.SUBMITTED, files::save, entities::flush);
        clear();
    }

    @Test
    void aCommentComesBackAsItWasSaid() {
        var first = say(CommentReach.SHARED, null, Cast.LAN);
        var second = say(CommentReach.SHARED, first, Cast.LAN);
        var original = comments.findById(second).orElseThrow();
        clear();

        assertThat(comments.findById(second).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(original);
        assertThat(comments.findByAgreementOrderByAt(agreement.id())).hasSize(2);
    }

    @Test
    void internalCommentsAreSeenByTheOwnSideAlone() {
        say(CommentReach.INTERNAL, null, Cast.LAN);
        say(CommentReach.SHARED, null, Cast.LAN);

        assertThat(seenBy(Cast.PHUC)).isEqualTo(2);
        for (var other : List.of(Cast.MINH, Cast.KHANH, Cast.NGOC))
            assertThat(seenBy(other)).as(other.fullName()).isEqualTo(1);
        assertThat(seenBy(Cast.DUNG)).isZero();
    }

    private CommentId say(CommentReach reach, CommentId corrects, Official by) {
        var exchange =
                new ExchangeComments(
                        new AgreementDesk(agreements, Clearance.STRICT),
                        comments,
                        Clearance.STRICT,
                        event -> {},
                        Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE));
        var draft =
                new CommentDraft(
                        CommentSubject.Kind.CLAUSE,
                        1,
                        "Nên hai tháng một lần",
                        reach,
                        AgreementMother.TODAY,
                        corrects);
        return viewpoint.as(by.sight(), () -> exchange.say(agreement.id(), draft, by));
    }

    private int seenBy(Official reader) {
        return viewpoint.as(
                reader.sight(), () -> comments.findByAgreementOrderByAt(agreement.id()).size());
    }

    private void clear() {
        entities.flush();
        entities.clear();
    }
}
