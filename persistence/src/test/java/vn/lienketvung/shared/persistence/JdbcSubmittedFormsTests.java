package vn.lienketvung.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.SubmittedForms;

@PersistenceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class JdbcSubmittedFormsTests {

    @Autowired SubmittedForms forms;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient sql;

    private final Sha256 form = Sha256.of(UUID.randomUUID().toString());

    @Test
    void onlyOneTakesAFormUp() {
        assertThat(forms.takeUp(form)).isTrue();
        assertThat(forms.takeUp(form)).isFalse();
    }

    @Test
    void withoutAnEffectItIsFreeAgain() {
        forms.takeUp(form);
        forms.finish(form, null);
        assertThat(forms.standing(form)).isEmpty();
        assertThat(forms.takeUp(form)).isTrue();
    }

    @Test
    void theAnswerStaysWithTheEffect() {
        forms.takeUp(form);
        transaction.executeWithoutResult(status -> forms.haveEffect(form));
        forms.finish(form, "/lam-viec/viec-cua-toi");
        assertThat(forms.standing(form))
                .contains(new SubmittedForms.Standing("/lam-viec/viec-cua-toi", true));
        assertThat(forms.takeUp(form)).isFalse();
    }

    @Test
    void whatLedOnIsDoneAlsoWhenItAnnouncedNothing() {
        forms.takeUp(form);
        forms.finish(form, "/lam-viec/thoa-thuan/goc-nhin");
        assertThat(forms.takeUp(form)).isFalse();
        assertThat(forms.standing(form))
                .contains(new SubmittedForms.Standing("/lam-viec/thoa-thuan/goc-nhin", true));
    }

    @Test
    void anEffectThatWasRolledBackIsNone() {
        forms.takeUp(form);
        transaction.executeWithoutResult(status -> {
            forms.haveEffect(form);
            status.setRollbackOnly();
        });
        forms.finish(form, null);
        assertThat(forms.takeUp(form)).isTrue();
    }

    @Test
    void thereIsNoSecondEffect() {
        forms.takeUp(form);
        transaction.executeWithoutResult(status -> forms.haveEffect(form));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> forms.haveEffect(form)))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void aFormWhoseProcessDiedIsTakenOver() {
        forms.takeUp(form);
        age();
        assertThat(forms.takeUp(form)).isTrue();
    }

    @Test
    void aFormWhoseProcessDiedAfterTheEffectIsNot() {
        forms.takeUp(form);
        transaction.executeWithoutResult(status -> forms.haveEffect(form));
        assertThat(forms.standing(form)).contains(new SubmittedForms.Standing(null, false));
        age();
        assertThat(forms.takeUp(form)).isFalse();
        assertThat(forms.standing(form)).contains(new SubmittedForms.Standing(null, true));
    }

    @Test
    void oldFormsAreForgotten() {
        forms.takeUp(form);
        age();
        assertThat(forms.forgetOlderThan(Duration.ofMinutes(2))).isPositive();
        assertThat(forms.standing(form)).isEmpty();
    }

    private void age() {
        sql.sql(
                        "update submitted_form set taken_up_at = now() - interval '3 minutes' where form = :form")
                .param("form", form.value())
                .update();
    }
}
