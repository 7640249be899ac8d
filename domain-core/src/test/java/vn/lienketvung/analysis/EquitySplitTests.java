package vn.lienketvung.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.analysis.EquitySplit.Merged;
import vn.lienketvung.analysis.Participation.Count;
import vn.lienketvung.analysis.Participation.FormerProvince;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitType;

class EquitySplitTests {

    private static final ProvinceCode TUYEN_QUANG = new ProvinceCode("08");
    private static final ProvinceCode HA_NOI = new ProvinceCode("01");
    private static final FormerProvince HA_GIANG = new FormerProvince("02", "Hà Giang");
    private static final FormerProvince OLD_TUYEN_QUANG = new FormerProvince("08", "Tuyên Quang");
    private static final FormerProvince OLD_HA_NOI = new FormerProvince("01", "Hà Nội");

    @Test
    void onlyProvincesMadeOfSeveralAreDivided() {
        assertThat(split(5, 5).merged(List.of(HA_NOI, TUYEN_QUANG)))
                .extracting(Merged::province)
                .containsExactly(TUYEN_QUANG);
    }

    @Test
    void aPartWithUnderHalfOfItsShareOfCommunesIsBehind() {
        // 60 and 40 of 100 communes: half of the share of Hà Giang is 30 %.
        assertThat(behind(5, 15)).as("25 %% beside 60 %%").isTrue();
        assertThat(behind(6, 14)).as("30 %% is half of 60 %%, not under it").isFalse();
        assertThat(behind(0, 10)).isTrue();
    }

    @Test
    void fewAreNotJudged() {
        assertThat(behind(0, 9)).isFalse();
        assertThat(tuyenQuang(split(0, 9)).isComparable(ParticipationMeasure.PRODUCTS)).isFalse();
    }

    @Test
    void sharesAreOfWhatCanBeDivided() {
        var merged = tuyenQuang(split(3, 9));
        assertThat(merged.undivided(ParticipationMeasure.PRODUCTS)).isEqualTo(4);
        assertThat(merged.hasUndivided()).isTrue();
        assertThat(merged.divided(ParticipationMeasure.PRODUCTS)).isEqualTo(12);
        assertThat(merged.share(merged.parts().getFirst(), ParticipationMeasure.PRODUCTS))
                .isEqualByComparingTo("0.25");
    }

    @Test
    void nothingToShareIsNoShare() {
        var merged = tuyenQuang(split(3, 9));
        assertThat(merged.share(merged.parts().getFirst(), ParticipationMeasure.COMMITMENTS))
                .isNull();
        assertThat(split(3, 9).share(ParticipationMeasure.COMMITMENTS, UnitType.WARD)).isNull();
    }

    @Test
    void kindsOfCommunesHaveTheirShareOfWhatNamesACommune() {
        var split = split(3, 9);
        assertThat(split.ofType(ParticipationMeasure.PRODUCTS, UnitType.COMMUNE)).isEqualTo(12);
        assertThat(split.ofType(ParticipationMeasure.PRODUCTS, null)).isEqualTo(4);
        assertThat(split.share(ParticipationMeasure.PRODUCTS, UnitType.COMMUNE))
                .isEqualByComparingTo("1");
        assertThat(split.share(ParticipationMeasure.COMMUNES, UnitType.WARD))
                .isEqualByComparingTo("0.333");
    }

    private static boolean behind(int here, int there) {
        var merged = tuyenQuang(split(here, there));
        return merged.isBehind(merged.parts().getFirst(), ParticipationMeasure.PRODUCTS);
    }

    private static Merged tuyenQuang(EquitySplit split) {
        return split.merged(List.of(TUYEN_QUANG)).getFirst();
    }

    private static EquitySplit split(int haGiang, int tuyenQuang) {
        return new EquitySplit(
                List.of(
                        communes(HA_NOI, OLD_HA_NOI, UnitType.WARD, 50),
                        communes(TUYEN_QUANG, HA_GIANG, UnitType.COMMUNE, 60),
                        communes(TUYEN_QUANG, OLD_TUYEN_QUANG, UnitType.COMMUNE, 40),
                        products(HA_GIANG, UnitType.COMMUNE, haGiang),
                        products(OLD_TUYEN_QUANG, UnitType.COMMUNE, tuyenQuang),
                        products(null, null, 4)));
    }

    private static Count communes(
            ProvinceCode province, FormerProvince former, UnitType type, int count) {
        return new Count(ParticipationMeasure.COMMUNES, province, former, type, count);
    }

    private static Count products(
            @Nullable FormerProvince former, @Nullable UnitType type, int count) {
        return new Count(ParticipationMeasure.PRODUCTS, TUYEN_QUANG, former, type, count);
    }
}
