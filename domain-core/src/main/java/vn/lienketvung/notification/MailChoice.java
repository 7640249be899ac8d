package vn.lienketvung.notification;

import java.util.EnumMap;
import java.util.Map;

/**
 * How one person wants to hear of each kind of notice, and in which language.
 *
 * @param deliveries only kinds that may be chosen; the others keep what is usual
 */
public record MailChoice(ReaderLanguage language, Map<NoticeKind, Delivery> deliveries) {

    public MailChoice {
        var kept = new EnumMap<NoticeKind, Delivery>(NoticeKind.class);
        deliveries.forEach((kind, delivery) -> {
            if (kind.mayBeChosen()) kept.put(kind, delivery);
        });
        deliveries = Map.copyOf(kept);
    }

    /** What holds for somebody who chose nothing. */
    public static final MailChoice USUAL = new MailChoice(ReaderLanguage.VI, Map.of());

    public Delivery of(NoticeKind kind) {
        return deliveries.getOrDefault(kind, kind.usual());
    }
}
