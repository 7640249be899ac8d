package vn.lienketvung.commitment.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.commitment.NonPerformanceCause;
import vn.lienketvung.commitment.RemedyState;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedDay;

/** A proposal, or the coordinator's finding, as typed; each kind uses the fields it has. */
record ProposalForm(
        @TypedDay @Nullable String newDueOn,
        @Nullable String cause,
        @Nullable String remedy,
        @Nullable String acceptor,
        @Nullable String proposalReason) {

    static ProposalForm empty() {
        return new ProposalForm(null, null, null, null, null);
    }

    @Nullable LocalDate newDay() {
        return Typed.day(newDueOn);
    }

    @Nullable NonPerformanceCause causeCode() {
        return Words.read(NonPerformanceCause.class, cause);
    }

    @Nullable RemedyState remedyState() {
        return Words.read(RemedyState.class, remedy);
    }

    @Nullable UUID acceptorId() {
        return Typed.id(acceptor);
    }

    String reason() {
        return Words.plain(proposalReason);
    }
}
