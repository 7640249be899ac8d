package vn.lienketvung.notification;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.shared.UseCase;

/**
 * Tells people something. Called by listeners in the transaction of the change itself, so the notice and its
 * mail exist exactly when the change does.
 */
@UseCase
public class Notify {

    private final Notices notices;
    private final NoticeWording wording;
    private final Clock clock;

    public Notify(Notices notices, NoticeWording wording, Clock clock) {
        this.notices = notices;
        this.wording = wording;
        this.clock = clock;
    }

    /** Whoever was told of this occasion before, by {@link NoticeContent#onceKey()}, is not told again. */
    public void tell(Collection<AccountId> recipients, NoticeContent content) {
        if (recipients.isEmpty()) return;
        Map<ReaderLanguage, Letter> letters = new EnumMap<>(ReaderLanguage.class);
        Arrays.stream(ReaderLanguage.values())
                .forEach(language -> letters.put(language, wording.mailOf(content, language)));
        notices.post(recipients, content, letters, clock.instant());
    }
}
