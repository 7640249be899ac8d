package vn.lienketvung.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromisesTests {

    @Test
    void theShareIsOfWhatCanBeJudged() {
        var promises = new Promises(7, 1, 1, 1, 2, 40, 9);
        assertThat(promises.judged()).isEqualTo(12);
        assertThat(promises.late()).isEqualTo(3);
        assertThat(promises.inTimeShare()).isEqualByComparingTo("0.583");
        assertThat(promises.isFew()).isFalse();
    }

    /** What waits for somebody else is held neither for nor against the implementer. */
    @Test
    void nothingToJudgeIsNoShareAndNotZero() {
        assertThat(new Promises(0, 0, 0, 0, 0, 5, 3).inTimeShare()).isNull();
        assertThat(new Promises(0, 0, 0, 0, 1, 0, 0).inTimeShare())
                .isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(Promises.NONE.isFew()).isTrue();
    }

    @Test
    void sumsAreOfEveryKind() {
        var one = new Promises(1, 2, 3, 4, 5, 6, 7);
        assertThat(Promises.sum(List.of(one, one, Promises.NONE)))
                .isEqualTo(new Promises(2, 4, 6, 8, 10, 12, 14));
        assertThat(Promises.sum(List.of())).isEqualTo(Promises.NONE);
    }
}
