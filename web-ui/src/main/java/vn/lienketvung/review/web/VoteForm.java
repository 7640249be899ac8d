package vn.lienketvung.review.web;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.review.PanelMember;
import vn.lienketvung.review.Verdict;

/** A member's vote as typed, or the conflict of interest that keeps the member from voting. */
record VoteForm(@Nullable String verdict, @Nullable String opinion, @Nullable String recusal) {

    static VoteForm of(@Nullable PanelMember seat) {
        if (seat == null || seat.verdict() == null) return new VoteForm(null, null, null);
        return new VoteForm(seat.verdict().name(), seat.opinion(), null);
    }

    @Nullable Verdict chosen() {
        return Arrays.stream(Verdict.values())
                .filter(each -> each.name().equals(verdict))
                .findFirst()
                .orElse(null);
    }

    String words() {
        return Objects.requireNonNullElse(opinion, "");
    }

    String reason() {
        return Objects.requireNonNullElse(recusal, "");
    }
}
