package vn.lienketvung.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.lienketvung.analysis.ObstacleAge;
import vn.lienketvung.analysis.ObstacleKind;
import vn.lienketvung.analysis.Overview;
import vn.lienketvung.analysis.Overview.Part;
import vn.lienketvung.analysis.Period;
import vn.lienketvung.analysis.PromisesByQuarter;
import vn.lienketvung.analysis.Quarter;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.analysis.Tallies.Linkage;
import vn.lienketvung.analysis.Tallies.ObstacleCount;
import vn.lienketvung.analysis.Tallies.ProvinceNow;
import vn.lienketvung.analysis.Tallies.Standing;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.register.Places;
import vn.lienketvung.register.Places.ProvinceName;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.chart.FigureTable;

/** What a file says of a part that could not be read: nothing, and why; never zero. */
class CardTablesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String UNREAD = "chưa đọc được: ô để trống không phải là 0";
    private static final List<RegionGroup> GROUPS =
            List.of(
                    new RegionGroup(
                            new RegionCode("DBSCL"),
                            "Đồng bằng sông Cửu Long",
                            "Mekong Delta",
                            List.of(
                                    new ProvinceName(new ProvinceCode("82"), "Đồng Tháp"),
                                    new ProvinceName(new ProvinceCode("92"), "Cần Thơ"))));
    private static final Standing KNOWN =
            new Standing(
                    List.of(new ProvinceNow(new ProvinceCode("82"), 6, 3, 2, TODAY)),
                    List.of(
                            new ObstacleCount(
                                    new ProvinceCode("82"),
                                    ObstacleKind.RISK,
                                    ObstacleAge.UP_TO_15,
                                    4)));

    @BeforeEach
    void vietnamese() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
    }

    @AfterEach
    void nothingStays() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatWasReadIsCountedAndZeroIsZero() {
        var overview = overview(KNOWN, new Linkage(20, 2, 1, List.of()), Set.of());
        assertThat(values(table(Card.FIGURES, overview))).containsExactly(null, 3, 20, 2, 4);
        assertThat(values(table(Card.OBSTACLES, overview))).contains(4, 0).doesNotContainNull();
        assertThat(table(Card.FRESHNESS, overview).rows().getLast())
                .containsExactly("Cần Thơ", null, 0, 0);
        for (var card : Card.values())
            assertThat(String.join("\n", table(card, overview).above())).doesNotContain(UNREAD);
    }

    @Test
    void howThingsStandUnreadLeavesItsFiguresEmpty() {
        var overview =
                overview(Standing.NONE, new Linkage(20, 2, 1, List.of()), Set.of(Part.STANDING));
        assertThat(values(table(Card.FIGURES, overview)))
                .containsExactly(null, null, 20, null, null);
        assertThat(values(table(Card.OBSTACLES, overview))).containsOnlyNulls();
        assertThat(table(Card.FRESHNESS, overview).rows())
                .allSatisfy(row -> assertThat(row.subList(1, 4)).containsOnlyNulls());
    }

    @Test
    void linkageUnreadLeavesItsFigureEmpty() {
        var overview = overview(KNOWN, Linkage.NONE, Set.of(Part.LINKAGE));
        assertThat(values(table(Card.FIGURES, overview))).containsExactly(null, 3, null, 2, 4);
        assertThat(table(Card.PAIRS, overview).rows()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void theFileSaysThatAPartIsMissingWhereItIs(Card card) {
        var overview = overview(Standing.NONE, Linkage.NONE, Set.of(Part.STANDING, Part.LINKAGE));
        var above = String.join("\n", table(card, overview).above());
        switch (card) {
            case MAP, PROVINCES, QUARTERS -> assertThat(above).doesNotContain(UNREAD);
            default -> assertThat(above).contains(UNREAD);
        }
    }

    private static List<Object> values(FigureTable table) {
        return table.rows().stream().map(List::getLast).toList();
    }

    private static Overview overview(Standing standing, Linkage linkage, Set<Part> missing) {
        return new Overview(
                new Scope(
                        List.of(new ProvinceCode("82"), new ProvinceCode("92")), null, null, null),
                Period.of(new Quarter(2026, 4)),
                TODAY,
                TODAY.minusDays(1),
                45,
                PromisesByQuarter.of(List.of()),
                standing,
                linkage,
                missing);
    }

    private static FigureTable table(Card card, Overview overview) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/analysis", "messages/agreement");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var words = new OverviewWords(messages, new Fmt());
        Places places = () -> GROUPS;
        var pages =
                new OverviewPages(
                        new HeadFigures(words),
                        new KeepingCards(words),
                        new StandingCards(words),
                        words,
                        places);
        return new CardTables(words, pages, places).table(card, overview, GROUPS);
    }
}
