package vn.lienketvung.establishment;

import java.time.Clock;
import java.time.Duration;
import vn.lienketvung.shared.UseCase;

/** The portal forgets declarations that were begun and given up: what somebody typed is theirs. */
@UseCase
public class ForgetDeclarations {

    /** As the first page of a declaration promises. */
    static final Duration KEPT = Duration.ofDays(30);

    private final Declarations declarations;
    private final EmailProofs proofs;
    private final Clock clock;

    public ForgetDeclarations(Declarations declarations, EmailProofs proofs, Clock clock) {
        this.declarations = declarations;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** How many; links that prove addresses go with them once they cannot be used. */
    public int forgetUnfinished() {
        proofs.forgetExpired(clock.instant());
        return declarations.forgetUntouchedSince(clock.instant().minus(KEPT));
    }
}
