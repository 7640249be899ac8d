package vn.lienketvung.agreement.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.lienketvung.agreement.AgreementId;

class OneByOneTests {

    private static final AgreementId FIRST = new AgreementId(new UUID(0, 1));
    private static final AgreementId SECOND = new AgreementId(new UUID(0, 2));

    private final List<String> mishaps = new ArrayList<>();
    private final List<AgreementId> taken = new ArrayList<>();
    private final OneByOne agreements = new OneByOne((timer, what, cause) -> mishaps.add(what));

    @Test
    void oneThatCannotTakeItsTurnIsToldAndHoldsUpNoOther() {
        take(new IllegalStateException("SIGNED cannot become EXPIRED"));
        assertThat(taken).containsExactly(SECOND);
        assertThat(mishaps).singleElement().asString().contains(FIRST.toString());
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNoMishap() {
        take(new OptimisticLockingFailureException("changed"));
        assertThat(taken).containsExactly(SECOND);
        assertThat(mishaps).isEmpty();
    }

    private void take(RuntimeException failure) {
        agreements.each(
                OneByOneTests.class,
                "ended",
                () -> List.of(FIRST, SECOND),
                id -> {
                    if (id.equals(FIRST)) throw failure;
                    return taken.add(id);
                });
    }
}
