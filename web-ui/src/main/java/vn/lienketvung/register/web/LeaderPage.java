package vn.lienketvung.register.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.Rollup;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.LeaderSheet;

/** The leader's sheet as it is shown and printed. */
record LeaderPage(
        String body,
        boolean ownBodyOnly,
        Instant at,
        Rollup rollup,
        List<Block> blocks,
        List<EarlyEnd> earlyEnds) {

    /**
     * An agreement that ends, or has ended, before its term.
     *
     * @param conclusion of the council that ends it; null when a party leaves
     */
    record EarlyEnd(String address, String title, @Nullable String conclusion, LocalDate day) {}

    /**
     * @param key names the part in the messages
     * @param more how many are not named
     */
    record Block(String key, long count, long more, boolean alarming, List<Line> lines) {}

    /**
     * @param due how far the day is; null for what is blocked, where the day says since when
     */
    record Line(
            String address,
            String text,
            @Nullable String context,
            @Nullable String waitingFor,
            LocalDate day,
            @Nullable Due due) {}

    static LeaderPage of(
            List<LeaderSheet.Part> parts,
            Rollup rollup,
            Official official,
            Reckoning reckoning,
            Instant at) {
        return new LeaderPage(
                official.organisationName(),
                LeaderSheet.ofOwnBodyOnly(official),
                at,
                rollup,
                parts.stream()
                        .filter(part -> part.concern() != LeaderSheet.Concern.ENDS_EARLY)
                        .map(part -> block(part, reckoning))
                        .toList(),
                parts.stream()
                        .filter(part -> part.concern() == LeaderSheet.Concern.ENDS_EARLY)
                        .flatMap(part -> part.items().stream())
                        .map(LeaderPage::earlyEnd)
                        .toList());
    }

    private static EarlyEnd earlyEnd(LeaderSheet.Item item) {
        return new EarlyEnd(
                "/lam-viec/thoa-thuan/" + item.subject() + "/ket-thuc",
                item.text(),
                item.context(),
                item.day());
    }

    private static Block block(LeaderSheet.Part part, Reckoning reckoning) {
        var blocked = part.concern() == LeaderSheet.Concern.BLOCKED;
        var lines = part.items().stream().map(item -> line(item, blocked, reckoning)).toList();
        return new Block(
                part.concern().name(),
                part.count(),
                part.count() - lines.size(),
                lines.stream().anyMatch(line -> line.due() != null && line.due().isOverdue()),
                lines);
    }

    private static Line line(LeaderSheet.Item item, boolean blocked, Reckoning reckoning) {
        return new Line(
                item.commitment()
                        ? "/lam-viec/cam-ket/" + item.subject()
                        : "/lam-viec/thoa-thuan/" + item.subject() + "/tong-quan",
                item.text(),
                item.context(),
                item.waitingFor(),
                item.day(),
                blocked ? null : Due.of(item.day(), reckoning));
    }
}
