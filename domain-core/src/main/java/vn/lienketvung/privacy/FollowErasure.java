package vn.lienketvung.privacy;

import java.time.Clock;
import vn.lienketvung.identity.SignInFailures;
import vn.lienketvung.identity.VisitorPace;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** Somebody who kept the number of a request looks how it stands, without an account. */
@UseCase
public class FollowErasure {

    static final int MOST_LOOKED = 60;

    private final ErasureRequests requests;
    private final VisitorPace pace;

    public FollowErasure(ErasureRequests requests, SignInFailures counts, Clock clock) {
        this.requests = requests;
        this.pace = new VisitorPace("privacy", counts, clock);
    }

    /**
     * @param from the address of the network, for the limit on how often
     * @throws NotFound for a number nobody has
     */
    public ErasureRequest look(ErasureRequestId id, String from) {
        pace.mayDo("erasure", from, MOST_LOOKED);
        return requests.get(id);
    }
}
