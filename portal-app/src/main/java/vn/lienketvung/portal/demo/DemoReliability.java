package vn.lienketvung.portal.demo;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.reliability.CommitmentFacts;
import vn.lienketvung.reliability.DecideOnRecord;
import vn.lienketvung.reliability.DrawUpRecords;
import vn.lienketvung.reliability.LapseReplies;
import vn.lienketvung.reliability.RecordDesk;
import vn.lienketvung.reliability.RecordDirectory;
import vn.lienketvung.reliability.RecordId;
import vn.lienketvung.reliability.RecordLine;
import vn.lienketvung.reliability.RecordPeriod;
import vn.lienketvung.reliability.RecordRights;
import vn.lienketvung.reliability.RecordState;
import vn.lienketvung.reliability.ReliabilityRecord;
import vn.lienketvung.reliability.ReplyAsLeader;
import vn.lienketvung.reliability.ReplyToRecord;

/** Three periods of the Mekong delta: one is published, in one Đồng Tháp disputes a commitment, one waits for the provinces, Ho Chi Minh City’s excepted. */
@Component
@Order(310)
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoReliability implements DemoData {

    private final DemoStage stage;
    private final DrawUpRecords drawing;
    private final ReplyToRecord replying;
    private final ReplyAsLeader leading;
    private final DecideOnRecord deciding;
    private final RecordDesk desk;
    private final RecordDirectory directory;
    private final LapseReplies lapsing;
    private final CommitmentFacts facts;
    private final CommitmentTimes times;

    DemoReliability(
            DemoStage stage,
            DrawUpRecords drawing,
            ReplyToRecord replying,
            ReplyAsLeader leading,
            DecideOnRecord deciding,
            RecordDesk desk,
            RecordDirectory directory,
            LapseReplies lapsing,
            CommitmentFacts facts,
            CommitmentTimes times) {
        this.stage = stage;
        this.drawing = drawing;
        this.replying = replying;
        this.leading = leading;
        this.deciding = deciding;
        this.desk = desk;
        this.directory = directory;
        this.lapsing = lapsing;
        this.facts = facts;
        this.times = times;
    }

    @Override
    public boolean isThere() {
        return !directory.of(last().previous().previous()).isEmpty();
    }

    @Override
    public void add() {
        published(last().previous().previous());
        disputed(last().previous());
        agreed(last());
        stage.play(4, DemoPerson.MEKONG_COORDINATOR, by -> drawing.drawUp(last(), by));
    }

    private void published(RecordPeriod period) {
        stage.play(75, DemoPerson.MEKONG_COORDINATOR, by -> drawing.drawUp(period, by));
        stage.play(
                68,
                DemoPerson.DONG_THAP_LEADER,
                by ->
                        replying.reply(
                                of("82", period).orElseThrow(),
                                "Tỉnh thống nhất với số liệu đã chốt. Các sở sẽ báo cáo đúng kỳ hơn.",
                                Map.of(),
                                by));
        ownWords(
                66,
                DemoPerson.DONG_THAP_HEAD,
                "82",
                period,
                "Sở đã làm xong phần việc trước khi bên kia nhận được báo cáo (minh họa).");
        stage.playPortal(57, lapsing::lapse);
        stage.play(56, DemoPerson.MEKONG_COORDINATOR, by -> publishAll(period, by));
    }

    private void disputed(RecordPeriod period) {
        stage.play(33, DemoPerson.MEKONG_COORDINATOR, by -> drawing.drawUp(period, by));
        stage.play(
                27,
                DemoPerson.DONG_THAP_LEADER,
                by -> dispute(desk.open(of("82", period).orElseThrow(), by), by));
        stage.playPortal(15, lapsing::lapse);
        stage.play(14, DemoPerson.MEKONG_COORDINATOR, by -> publishAll(period, by));
    }

    private void agreed(RecordPeriod period) {
        stage.play(12, DemoPerson.SOUTHEAST_COORDINATOR, by -> drawUpIfAny(period, by));
        stage.play(
                9,
                DemoPerson.HO_CHI_MINH_LEADER,
                by ->
                        of("79", period)
                                .ifPresent(city ->
                                        replying.reply(
                                                city,
                                                "Thành phố thống nhất với số liệu đã chốt.",
                                                Map.of(),
                                                by)));
        ownWords(
                8,
                DemoPerson.HO_CHI_MINH_HEAD,
                "79",
                period,
                "Sở thống nhất; kỳ tới sẽ báo cáo sớm hơn (minh họa).");
        stage.play(5, DemoPerson.SOUTHEAST_COORDINATOR, by -> publishAll(period, by));
    }

    private void ownWords(
            int daysAgo, DemoPerson leader, String province, RecordPeriod period, String text) {
        stage.play(
                daysAgo,
                leader,
                by ->
                        of(province, period)
                                .map(id -> desk.open(id, by))
                                .filter(each ->
                                        new RecordRights(each, by).mayReplyFor().isPresent())
                                .ifPresent(each ->
                                        leading.reply(each.id(), null, text, Map.of(), by)));
    }

    /** Without the neighbours of the cast the Southeast has nothing to keep yet. */
    private void drawUpIfAny(RecordPeriod period, Official by) {
        var some =
                facts.of(
                        by.provincesOf(Role.REGIONAL_COORDINATOR),
                        period,
                        stage.reckoning(),
                        times.silentDays());
        if (!some.isEmpty()) drawing.drawUp(period, by);
    }

    private void publishAll(RecordPeriod period, Official by) {
        directory.of(period).stream()
                .filter(each -> each.state() == RecordState.READY)
                .filter(each -> by.holds(Role.REGIONAL_COORDINATOR, each.province()))
                .forEach(each -> deciding.publish(each.id(), by));
    }

    private void dispute(ReliabilityRecord record, Official by) {
        var last = record.items().getLast();
        replying.reply(
                record.id(),
                "Tỉnh vẫn giữ liên lạc với bên kia; đề nghị xem lại một cam kết.",
                Map.of(
                        last.id(),
                        "Tỉnh đã báo cáo bên kia bằng văn bản trong thời gian này (minh họa)."),
                by);
    }

    private Optional<RecordId> of(String province, RecordPeriod period) {
        return directory.of(period).stream()
                .filter(each -> each.province().value().equals(province))
                .map(RecordLine::id)
                .findFirst();
    }

    /** One that was over before its first scene. */
    private RecordPeriod last() {
        return RecordPeriod.endedBy(stage.today().minusDays(20));
    }
}
