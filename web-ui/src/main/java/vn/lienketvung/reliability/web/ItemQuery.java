package vn.lienketvung.reliability.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienketvung.reliability.Keeping;
import vn.lienketvung.reliability.RecordId;
import vn.lienketvung.reliability.RecordItem;
import vn.lienketvung.reliability.ReliabilityRecord;

/**
 * Which commitments of a record are meant, as addresses write it: behind every figure stands one.
 *
 * @param keeping what the record says of them; null for anything
 * @param mark what takes points off them; null for whatever
 * @param counted whether only those that count in the score
 * @param leader the place, from 1, of the one who answers for them; null for anybody
 */
record ItemQuery(
        @Nullable Keeping keeping, @Nullable Mark mark, boolean counted, @Nullable Integer leader) {

    private static final String COUNTED = "duoc-tinh";
    private static final int MOST_DIGITS = 4;

    /** What takes points off a commitment, or marks it otherwise. */
    enum Mark {
        EXTENDED("gia-han"),
        RETURNED("tra-lai"),
        SILENT("im-lang"),
        DISPUTED("khong-dong-y");

        private final String text;

        Mark(String text) {
            this.text = text;
        }

        boolean marks(RecordItem item) {
            return switch (this) {
                case EXTENDED -> item.marks().extensions() > 0;
                case RETURNED -> item.marks().returned() > 0;
                case SILENT -> item.marks().silent();
                case DISPUTED -> item.isDisputed();
            };
        }
    }

    static final ItemQuery ALL = new ItemQuery(null, null, false, null);

    /** What an address does not name as it should counts as not asked for. */
    static ItemQuery of(Map<String, String> parameters) {
        var kind = parameters.getOrDefault("loai", "");
        var mark = parameters.getOrDefault("dau", "");
        var leader = parameters.getOrDefault("lanhDao", "");
        return new ItemQuery(
                Keeping.parse(kind).orElse(null),
                List.of(Mark.values()).stream()
                        .filter(each -> each.text.equals(mark))
                        .findFirst()
                        .orElse(null),
                kind.equals(COUNTED),
                leader.matches("[1-9]\\d{0," + (MOST_DIGITS - 1) + "}")
                        ? Integer.valueOf(leader)
                        : null);
    }

    ItemQuery keeping(Keeping wanted) {
        return new ItemQuery(wanted, null, false, leader);
    }

    ItemQuery mark(Mark wanted) {
        return new ItemQuery(null, wanted, false, leader);
    }

    ItemQuery onlyCounted() {
        return new ItemQuery(null, null, true, leader);
    }

    ItemQuery of(int place) {
        return new ItemQuery(keeping, mark, counted, place);
    }

    /** In the order of the days. */
    List<RecordItem> in(ReliabilityRecord record) {
        var leaders = record.leaders();
        var wanted = leader;
        var items =
                wanted == null
                        ? record.items()
                        : wanted > leaders.size()
                                ? List.<RecordItem>of()
                                : record.itemsOf(leaders.get(wanted - 1));
        return items.stream().filter(this::fits).toList();
    }

    private boolean fits(RecordItem item) {
        return (keeping == null || item.keeping() == keeping)
                && (mark == null || mark.marks(item))
                && (!counted || item.keeping().counts());
    }

    String href(RecordId id) {
        var address = UriComponentsBuilder.fromPath(ReliabilityAddress.of(id) + "/cam-ket");
        if (keeping != null) address.queryParam("loai", keeping.text());
        if (counted) address.queryParam("loai", COUNTED);
        if (mark != null) address.queryParam("dau", mark.text);
        if (leader != null) address.queryParam("lanhDao", leader);
        return address.build().toUriString();
    }
}
