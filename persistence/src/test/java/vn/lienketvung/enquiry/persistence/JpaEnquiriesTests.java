package vn.lienketvung.enquiry.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.enquiry.EnquiryMother.NOW;
import static vn.lienketvung.enquiry.EnquiryMother.TODAY;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import vn.lienketvung.enquiry.AskedProducts;
import vn.lienketvung.enquiry.ClosingReason;
import vn.lienketvung.enquiry.Enquiry;
import vn.lienketvung.enquiry.EnquiryDirectory;
import vn.lienketvung.enquiry.EnquiryMother;
import vn.lienketvung.enquiry.EnquirySide;
import vn.lienketvung.enquiry.EnquiryState;
import vn.lienketvung.enquiry.TradeOutcome;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.persistence.JdbcTasks;

class JpaEnquiriesTests extends EnquiryTable {

    @Autowired EnquiryDirectory directory;
    @Autowired AskedProducts products;
    @Autowired JdbcOrphanedEnquiries orphans;
    @Autowired JdbcTasks board;

    @ParameterizedTest
    @EnumSource(EnquiryState.class)
    void roundTripInEveryState(EnquiryState state) {
        var kept = kept(state);
        if (state == EnquiryState.OPEN) EnquiryMother.remind(kept);
        if (state == EnquiryState.AGREED)
            for (var side : EnquirySide.values())
                EnquiryMother.say(kept, side, TradeOutcome.TRADED);
        assertThat(reread(kept))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(kept);
        assertThat(enquiries.findByReceipt(kept.receipt())).isPresent();
    }

    @ParameterizedTest
    @MethodSource
    void onlyThePortalTakesOneIn(Sight stranger) {
        assertThatThrownBy(() -> viewpoint.run(stranger, () -> kept(EnquiryState.OPEN)))
                .hasStackTraceContaining("violates row-level security policy");
    }

    static List<Sight> onlyThePortalTakesOneIn() {
        return List.of(Sight.VISITOR, Cast.BAY.sight(), Cast.LAN.sight());
    }

    @Test
    void strangersNeitherSeeNorChangeWhatWasAsked() {
        var kept = kept(EnquiryState.OPEN);
        for (var stranger : List.of(Sight.VISITOR, Cast.OANH.sight(), Cast.DUNG.sight()))
            assertThat(viewpoint.as(stranger, () -> enquiries.findById(kept.id()))).isEmpty();
        for (var reader : List.of(Cast.LAN.sight(), Cast.NGOC.sight(), Cast.OANH.sight()))
            assertThat(
                            viewpoint.as(
                                    reader,
                                    () ->
                                            sql.sql("update enquiry set reminded_at = now()")
                                                    .update()))
                    .isZero();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theDatabaseKnowsTheSameTransitions(EnquiryState from, EnquiryState to) {
        var kept = kept(from);
        entities.flush();
        var update =
                sql.sql(
                                """
                                update enquiry set state = :to, ended_at = coalesce(ended_at, now()),
                                       answered_by = case when :to in ('AGREED', 'DECLINED') then 'X' end, answer = null,
                                       decline_reason = case when :to = 'DECLINED' then 'OTHER' end,
                                       quote_price = null, quote_unit = null, quote_minimum = null, quote_valid_until = null,
                                       closing = case when :to = 'CLOSED' then 'PRODUCER_GONE' end
                                 where id = :id
                                """)
                        .param("to", to.name())
                        .param("id", kept.id().value());
        if (from.mayBecome(to)) assertThat(update.update()).isOne();
        else assertThatThrownBy(update::update).isInstanceOf(DataAccessException.class);
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(EnquiryState.values())
                .flatMap(from ->
                        Arrays.stream(EnquiryState.values())
                                .filter(to -> to != from && to != EnquiryState.OPEN)
                                .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words = 'Một lời khác hẳn'",
                "receipt = '2222222222'",
                "buyer_organisation = 'Khác'",
                "quote_price = 1",
                "outcome_producer = 'NOTHING', value_producer = null"
            })
    void whatWasSaidStands(String change) {
        var kept = kept(EnquiryState.AGREED);
        EnquiryMother.say(kept, EnquirySide.PRODUCER, TradeOutcome.TRADED);
        entities.flush();
        assertThatThrownBy(() -> sql.sql("update enquiry set " + change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stands");
    }

    @Test
    void theTimersFindWhatIsTheirs() {
        var kept = kept(EnquiryState.OPEN);
        assertThat(enquiries.toRemind(kept.remindOn().minusDays(1))).isEmpty();
        assertThat(enquiries.toRemind(kept.remindOn())).hasSize(1);
        assertThat(enquiries.overdue(kept.dueOn().minusDays(1))).isEmpty();
        assertThat(enquiries.overdue(kept.dueOn())).hasSize(1);
        assertThat(enquiries.withNews()).hasSize(1);
        EnquiryMother.remind(kept);
        EnquiryMother.lead(kept, EnquiryState.LAPSED);
        entities.flush();
        assertThat(enquiries.toRemind(kept.dueOn())).isEmpty();
        assertThat(enquiries.overdue(kept.dueOn())).isEmpty();
        assertThat(enquiries.toForget(NOW)).isEmpty();
        assertThat(enquiries.toForget(NOW.plus(Duration.ofDays(1)))).hasSize(1);
        EnquiryMother.forget(kept);
        entities.flush();
        assertThat(reread(kept).buyer().organisation()).isNull();
        assertThat(enquiries.toForget(NOW.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(enquiries.withNews()).isEmpty();
    }

    @Test
    void whatIsNoLongerPublicLeavesItsEnquiriesBehind() {
        var kept = kept(EnquiryState.OPEN);
        entities.flush();
        assertThat(orphans.find()).isEmpty();
        sql.sql("update product set state = 'WITHDRAWN' where id = ?").param(product).update();
        assertThat(orphans.find()).isEqualTo(Map.of(kept.id(), ClosingReason.PRODUCT_WITHDRAWN));
        sql.sql("update establishment set state = 'SUSPENDED' where id = ?")
                .param(Cast.BAY.organisation().value())
                .update();
        assertThat(orphans.find()).isEqualTo(Map.of(kept.id(), ClosingReason.PRODUCER_GONE));
    }

    @Test
    void thePublicProductIsFoundByItsCodeWithItsMaker() {
        var code = product.toString().replace("-", "").substring(0, 12);
        var found = products.find(code).orElseThrow();
        assertThat(found.name()).isEqualTo("Gạo Mẫu");
        assertThat(found.address()).isEqualTo("gao-mau-" + code);
        assertThat(found.body()).isEqualTo(Cast.BAY.organisation());
        assertThat(products.makerOf(new ProductId(product)).orElseThrow().body())
                .isEqualTo(Cast.BAY.organisation());
        assertThat(products.find("khongco")).isEmpty();
    }

    @Test
    void aProducerListsItsOwnAndOfficialsCount() {
        kept(EnquiryState.OPEN);
        kept(EnquiryState.AGREED);
        entities.flush();
        assertThat(own(Cast.BAY, null)).isEqualTo(2);
        assertThat(own(Cast.BAY, EnquiryState.AGREED)).isOne();
        assertThat(own(Cast.OANH, null)).isZero();
        var tally =
                viewpoint.as(
                        Cast.LAN.sight(),
                        () -> directory.tally(Set.of(Cast.LAN.province()), 1).items());
        assertThat(tally)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.product()).isEqualTo(product);
                    assertThat(each.open()).isOne();
                    assertThat(each.agreed()).isOne();
                    assertThat(each.medianHours()).isEqualTo(1L);
                    assertThat(each.oldest()).isEqualTo(NOW);
                });
        assertThat(viewpoint.as(Cast.DUNG.sight(), () -> directory.tally(null, 1)).items())
                .isEmpty();
        assertThat(viewpoint.as(Cast.NGOC.sight(), () -> directory.tally(null, 1)).items())
                .hasSize(1);
    }

    @Test
    void itWaitsForTheProducerUntilItIsAnswered() {
        var kept = kept(EnquiryState.OPEN);
        assertThat(tasksOf(Cast.BAY)).containsExactly("enquiry.task.answer");
        for (var other : new Official[] {Cast.OANH, Cast.LAN, Cast.NGOC})
            assertThat(tasksOf(other)).as(other.fullName()).isEmpty();
        EnquiryMother.lead(enquiries.get(kept.id()), EnquiryState.DECLINED);
        entities.flush();
        assertThat(tasksOf(Cast.BAY)).isEmpty();
    }

    private long own(Official by, EnquiryState state) {
        return viewpoint.as(by.sight(), () -> directory.of(by.organisation(), state, 1)).total();
    }

    private List<String> tasksOf(Official person) {
        return viewpoint.as(person.sight(), () -> board.tasksOf(person, TODAY)).stream()
                .map(PendingTask::kind)
                .filter(kind -> kind.startsWith("enquiry."))
                .toList();
    }

    private Enquiry reread(Enquiry enquiry) {
        entities.flush();
        entities.clear();
        return enquiries.get(enquiry.id());
    }
}
