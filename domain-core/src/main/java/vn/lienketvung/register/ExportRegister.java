package vn.lienketvung.register;

import java.util.function.Consumer;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.SensitiveRead;
import vn.lienketvung.shared.Trace;
import vn.lienketvung.shared.UseCase;

/** Somebody takes the register away as a file, just as it is filtered; a large one leaves an entry in the audit trail. */
@UseCase
public class ExportRegister {

    /** From so many agreements on the export itself must be answerable for. */
    public static final int LARGE = 100;

    private final Register register;
    private final DomainEvents events;

    public ExportRegister(Register register, DomainEvents events) {
        this.register = register;
        this.events = events;
    }

    /**
     * Hands over every row in the order of the filter.
     *
     * @param words the filter as the address writes it, for the audit trail
     * @return the sums over what was handed over
     */
    public RegisterTotals export(
            RegisterFilter filter,
            String words,
            Reckoning reckoning,
            Official by,
            Consumer<RegisterRow> sink) {
        var totals = register.totals(filter, by, reckoning);
        if (totals.agreements() >= LARGE)
            events.announce(
                    new Exported(
                            Trace.of("register", "agreements")
                                    .because(totals.agreements() + " · " + words)));
        register.each(filter, by, reckoning, sink);
        return totals;
    }

    /** That a large part of the register was taken away as a file. */
    public record Exported(Trace trace) implements SensitiveRead {

        @Override
        public String kind() {
            return "read:register-export";
        }
    }
}
