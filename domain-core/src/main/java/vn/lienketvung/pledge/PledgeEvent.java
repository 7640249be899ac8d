package vn.lienketvung.pledge;

import java.util.Locale;
import java.util.UUID;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happened in the ledger of a pledge. */
public sealed interface PledgeEvent extends DomainEvent {

    String SUBJECT = "pledge";

    PledgeId pledge();

    @Override
    default String kind() {
        return SUBJECT + "." + getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The agreement entered into force, and with it the pledge. */
    record Opened(PledgeId pledge, Trace trace) implements PledgeEvent {}

    record Reported(PledgeId pledge, UUID entry, Trace trace) implements PledgeEvent {}

    record Confirmed(PledgeId pledge, UUID entry, Trace trace) implements PledgeEvent {}

    record Refused(PledgeId pledge, UUID entry, Trace trace) implements PledgeEvent {}

    record Used(PledgeId pledge, UUID entry, Trace trace) implements PledgeEvent {}

    record Reversed(PledgeId pledge, UUID entry, Trace trace) implements PledgeEvent {}
}
