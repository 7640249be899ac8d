package vn.lienketvung.privacy;

import java.time.Instant;
import java.time.LocalDate;
import vn.lienketvung.identity.Official;

/** Requests for erasure. */
public final class ErasureMother {

    private ErasureMother() {}

    public static ErasureRequest asked(Official by, Instant at, LocalDate dueOn) {
        return new ErasureRequest(by.account(), at, dueOn);
    }

    /** Brings one that waits into that state. */
    public static ErasureRequest moved(
            ErasureRequest request, ErasureState to, Official by, Instant at) {
        switch (to) {
            case ASKED -> {}
            case WITHDRAWN -> request.withdraw(at);
            case ERASED -> request.grant(ErasureDecision.granted(by, at));
            case REFUSED ->
                    request.refuse(
                            new ErasureDecision(
                                    by.account().value(),
                                    by.fullName(),
                                    at,
                                    RefusalGround.OPEN_CASE,
                                    "Có đơn khiếu nại"));
        }
        return request;
    }
}
