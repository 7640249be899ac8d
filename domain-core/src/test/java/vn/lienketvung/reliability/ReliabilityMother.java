package vn.lienketvung.reliability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.analysis.Quarter;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.NonPerformanceCause;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;

/** Records for tests, and what they are made of. */
public final class ReliabilityMother {

    public static final ProvinceCode DONG_THAP = new ProvinceCode("82");
    public static final RecordPeriod PERIOD = new RecordPeriod(new Quarter(2026, 2));
    public static final Weights WEIGHTS =
            new Weights(LocalDate.of(2025, 7, 1), 100, 60, 40, 20, 0, 5, 5, 10, 5);
    public static final Instant NOW = Instant.parse("2026-07-20T02:00:00Z");
    public static final LocalDate REPLY_BY = LocalDate.of(2026, 8, 3);
    public static final Answerable HUNG =
            new Answerable(Cast.HUNG.account().value(), "Trịnh Quốc Hùng", "Phó Chủ tịch");

    private ReliabilityMother() {}

    public static CommitmentFact fact(CommitmentStatus status, boolean inTime) {
        return fact(UUID.randomUUID(), status, inTime, null, Marks.NONE, HUNG);
    }

    public static CommitmentFact fact(
            UUID commitment,
            CommitmentStatus status,
            boolean inTime,
            @Nullable NonPerformanceCause cause,
            Marks marks,
            Answerable leader) {
        return new CommitmentFact(
                commitment,
                DONG_THAP,
                LocalDate.of(2026, 5, 4),
                status,
                inTime,
                cause,
                marks,
                leader);
    }

    public static CommitmentFact notKept(NonPerformanceCause cause) {
        return fact(
                UUID.randomUUID(), CommitmentStatus.NOT_FULFILLED, false, cause, Marks.NONE, HUNG);
    }

    public static ReliabilityRecord of(List<CommitmentFact> facts) {
        return new ReliabilityRecord(DONG_THAP, PERIOD, facts, WEIGHTS, REPLY_BY, Cast.KHANH, NOW);
    }

    /**
     * Leads it to that state, the first commitment disputed and decided on.
     *
     * @param afterStep what to do after each step, such as writing it to the database
     */
    public static void lead(ReliabilityRecord record, RecordState state, Runnable afterStep) {
        if (state == RecordState.AWAITING_REPLY) return;
        var first = record.items().getFirst();
        record.reply(reply(Cast.HUNG), Map.of(first.id(), "Bên kia đã xác nhận bằng công văn"));
        afterStep.run();
        hearLeaders(record);
        afterStep.run();
        if (state == RecordState.DISPUTED) return;
        var rulings = new HashMap<UUID, ItemRuling>();
        record.disputed()
                .forEach(each ->
                        rulings.put(
                                each.id(),
                                new ItemRuling(
                                        each.drawn() == Keeping.EXCUSED
                                                ? Keeping.KEPT_LATE
                                                : Keeping.EXCUSED,
                                        true,
                                        "Đã đối chiếu")));
        record.decide(rulings, WEIGHTS, Closing.by(Cast.KHANH, NOW));
        afterStep.run();
        if (state == RecordState.PUBLISHED) publish(record);
        afterStep.run();
    }

    public static void publish(ReliabilityRecord record) {
        record.publish(Closing.by(Cast.KHANH, NOW));
    }

    /** Each says something, and the first disputes what they answer for. */
    public static void hearLeaders(ReliabilityRecord record) {
        for (var leader : record.unheard()) {
            var account = Objects.requireNonNull(leader.account());
            record.reply(
                    account,
                    new Reply(account, leader.name(), "Đã làm xong trước hạn", NOW),
                    Map.of(record.itemsOf(leader).getFirst().id(), "Biên bản số 7"));
        }
    }

    public static Reply reply(Official by) {
        return new Reply(by.account().value(), by.fullName(), "Bão số 3 kéo dài", NOW);
    }
}
