package vn.lienketvung.privacy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Account;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Accounts;
import vn.lienketvung.identity.EraseAccount;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.task.HandOverWork;
import vn.lienketvung.task.Successors;

/** An administrator grants a request for erasure, which is done in the same moment, or refuses it on a ground. */
@UseCase
public class DecideErasure {

    static final int SHORTEST_WORDS = 10;
    static final int LONGEST_WORDS = 1000;

    private final ErasureRequests requests;
    private final Accounts accounts;
    private final HandOverWork handOver;
    private final EraseAccount erasing;
    private final PersonalTraces traces;
    private final DomainEvents events;
    private final Clock clock;

    public DecideErasure(
            ErasureRequests requests,
            Accounts accounts,
            HandOverWork handOver,
            EraseAccount erasing,
            PersonalTraces traces,
            DomainEvents events,
            Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.handOver = handOver;
        this.erasing = erasing;
        this.traces = traces;
        this.events = events;
        this.clock = clock;
    }

    /** What waits, and what was decided on last. */
    public List<ErasureRequest> browse() {
        mustKeep("erasure.browse");
        return requests.newest();
    }

    public ErasureRequest open(ErasureRequestId id) {
        mustKeep("erasure.open");
        return requests.get(id);
    }

    /**
     * All of it or nothing: work that waits for the person by name goes to the successor, then the person goes.
     *
     * @param successor who takes over what waits for the person; null when nothing does
     * @throws ActionRefused when something has no successor who may have it, or it is the last administrator's account
     */
    public void grant(ErasureRequestId id, @Nullable AccountId successor, Official by) {
        mustKeep("erasure.grant");
        var request = requests.get(id);
        var now = clock.instant();
        events.announce(request.grant(ErasureDecision.granted(by, now)));
        var person = request.account();
        handOver.handOver(
                person,
                Account.PSEUDONYM,
                accounts.get(person).organisation(),
                new Successors(successor, Map.of()),
                now);
        erasing.erase(person);
        traces.erase(person, Account.PSEUDONYM);
    }

    /**
     * @throws ActionRefused without a ground and words that say what it is in this case
     */
    public void refuse(
            ErasureRequestId id,
            @Nullable RefusalGround ground,
            @Nullable String words,
            Official by) {
        mustKeep("erasure.refuse");
        var said = Optional.ofNullable(words).map(String::strip).orElse("");
        if (ground == null)
            throw new ActionRefused(Refusal.at("ground", "privacy.rule.ground-missing"));
        if (said.length() < SHORTEST_WORDS || said.length() > LONGEST_WORDS)
            throw new ActionRefused(
                    Refusal.at("words", "privacy.rule.words", SHORTEST_WORDS, LONGEST_WORDS));
        var why =
                new ErasureDecision(
                        by.account().value(), by.fullName(), clock.instant(), ground, said);
        events.announce(requests.get(id).refuse(why));
    }

    private static void mustKeep(String action) {
        Acting.mustWriteFor(Audience.ADMINISTRATION, action);
    }
}
