package vn.lienketvung.review.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.review.PanelMember;
import vn.lienketvung.review.PanelRights;

/**
 * A member of a panel as the review page shows it.
 *
 * @param stateKey the message that says whether the person has voted, does not take part, or was replaced
 * @param verdictKey what the vote was for; null when there is none, or it is not for the reader's eyes
 */
record Seat(
        UUID id,
        String name,
        String title,
        String organisation,
        boolean chair,
        String stateKey,
        String style,
        @Nullable String verdictKey,
        @Nullable String opinion,
        @Nullable String recusal,
        boolean mayReplace) {

    static Seat of(PanelMember member, PanelRights rights) {
        var seen = rights.seesVotes() && member.hasVoted();
        var verdict = member.verdict();
        return new Seat(
                member.id(),
                member.name(),
                member.title(),
                member.organisationName(),
                member.isChair(),
                "review.seat." + state(member),
                member.isRecused() ? "bad" : member.hasVoted() ? "ok" : "warn",
                seen && verdict != null ? "Verdict." + verdict.name() : null,
                seen ? member.opinion() : null,
                member.recusal(),
                rights.mayReplace(member));
    }

    private static String state(PanelMember member) {
        if (member.isReplaced()) return "replaced";
        if (member.isRecused()) return "recused";
        return member.hasVoted() ? "voted" : "waits";
    }
}
