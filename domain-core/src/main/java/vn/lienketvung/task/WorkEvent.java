package vn.lienketvung.task;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happens to work that waits for people by name. */
public sealed interface WorkEvent extends DomainEvent {

    /** One piece went from a person who leaves to a successor, or to nobody when it falls vacant. */
    record HandedOn(OpenWork work, AccountId from, @Nullable AccountId to) implements WorkEvent {
        @Override
        public String kind() {
            return "work.handed-on";
        }

        @Override
        public Trace trace() {
            return Trace.of(work.kind().subjectKind(), work.subject())
                    .moved(from, to == null ? "" : to)
                    .because(work.kind().name());
        }
    }

    /** A successor has all of it. */
    record TakenOver(AccountId from, String fromName, AccountId to, int pieces)
            implements WorkEvent {
        @Override
        public String kind() {
            return "work.taken-over";
        }

        @Override
        public Trace trace() {
            return Trace.of("account", to).because(from + " · " + pieces);
        }
    }
}
