package vn.lienketvung.council;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.ocop.StarBand;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Trace;

/** The council that scores one product, round by round. */
@AggregateRoot
public class Council {

    /** Fewer people are no council. */
    public static final int FEWEST_MEMBERS = 3;

    static final int LONGEST_WORDS = 4000;

    @Identity private CouncilId id;
    private UUID dossier;
    private String productName;
    private String province;
    private CouncilState state = CouncilState.SCORING;
    private int round = 1;
    private int sheets;
    private Instant appointedAt;
    private @Nullable BigDecimal mean;
    private @Nullable Integer stars;
    private @Nullable Instant concludedAt;
    private List<CouncilMember> members = new ArrayList<>();
    private List<CouncilDiscussion> discussions = new ArrayList<>();
    private @Nullable Long version;

    Council(Dossier about, Instant at) {
        this.id = CouncilId.random();
        this.dossier = about.id().value();
        this.productName = about.productName();
        this.province = about.province().value();
        this.appointedAt = at;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected Council() {}

    /** Adds people to it; nobody twice, and one chair among those who stay. */
    CouncilEvent.Appointed appoint(List<WorkingPerson> people, @Nullable AccountId chair) {
        if (state != CouncilState.SCORING || round > 1) throw notNow();
        var fresh = new ArrayList<CouncilMember>();
        for (var who : people) {
            if (find(who.accountId()).isPresent())
                throw new ActionRefused(Refusal.of("council.rule.twice", who.fullName()));
            var number = members.size() + fresh.size() + 1;
            fresh.add(new CouncilMember(number, who, who.accountId().equals(chair)));
        }
        mustBeWhole(Stream.concat(staying().stream(), fresh.stream()).toList());
        members.addAll(fresh);
        var names = String.join(", ", people.stream().map(WorkingPerson::fullName).toList());
        return new CouncilEvent.Appointed(id, dossier(), trace().moved(null, state).because(names));
    }

    private static void mustBeWhole(List<CouncilMember> members) {
        if (members.stream().filter(CouncilMember::isChair).count() != 1)
            throw new ActionRefused(Refusal.at("chair", "council.rule.one-chair"));
        if (members.size() < FEWEST_MEMBERS)
            throw new ActionRefused(Refusal.at("members", "council.rule.too-few", FEWEST_MEMBERS));
    }

    /** The member has an interest in the product, and neither scores it nor sees what others give. */
    CouncilEvent.Left leave(Official member, String why, Instant at) {
        if (state != CouncilState.SCORING) throw notNow();
        if (why.isBlank()) throw new ActionRefused(Refusal.at("words", "council.rule.say-why"));
        if (why.length() > LONGEST_WORDS)
            throw new ActionRefused(Refusal.at("words", "council.rule.too-long", LONGEST_WORDS));
        var who = staying(member.account()).orElseThrow(Council::notNow);
        if (who.hasHandedIn(round)) throw new ActionRefused(Refusal.of("council.rule.handed-in"));
        who.leave(why, at);
        sheets++;
        return new CouncilEvent.Left(id, dossier(), trace().because(why));
    }

    /** The last one to hand in lays everybody's sheets open. */
    CouncilEvent.HandedIn handIn(Official member) {
        if (state != CouncilState.SCORING) throw notNow();
        staying(member.account()).orElseThrow(Council::notNow).handIn(round);
        // Counted so that two members who hand in at once meet, and one of them comes last.
        sheets++;
        return new CouncilEvent.HandedIn(id, dossier(), trace().because(String.valueOf(round)));
    }

    CouncilEvent.Moved layOpen() {
        return move(CouncilMove.LAY_OPEN, null);
    }

    /** Back to scoring, with what was said about the totals. */
    CouncilEvent.Moved discuss(int spread, String minutes, Official by, Instant at) {
        if (minutes.isBlank())
            throw new ActionRefused(Refusal.at("words", "council.rule.minutes-missing"));
        if (minutes.length() > LONGEST_WORDS)
            throw new ActionRefused(Refusal.at("words", "council.rule.too-long", LONGEST_WORDS));
        var moved = move(CouncilMove.DISCUSS, minutes);
        discussions.add(new CouncilDiscussion(round, spread, minutes, by, at));
        round++;
        return moved;
    }

    CouncilEvent.Moved conclude(CouncilResult result, Instant at) {
        var moved = move(CouncilMove.CONCLUDE, result.mean().toPlainString());
        mean = result.mean();
        stars = result.band().stars();
        concludedAt = at;
        return moved;
    }

    private CouncilEvent.Moved move(CouncilMove move, @Nullable String why) {
        var from = state;
        state = from.after(move).orElseThrow(Council::notNow);
        return new CouncilEvent.Moved(id, dossier(), move, trace().moved(from, state).because(why));
    }

    private static ActionRefused notNow() {
        return new ActionRefused(Refusal.of("council.rule.not-now"));
    }

    private Trace trace() {
        return Trace.of(CouncilEvent.SUBJECT, id);
    }

    public CouncilId id() {
        return id;
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }

    public String productName() {
        return productName;
    }

    public ProvinceCode province() {
        return new ProvinceCode(province);
    }

    public CouncilState state() {
        return state;
    }

    /** From 1. */
    public int round() {
        return round;
    }

    public Instant appointedAt() {
        return appointedAt;
    }

    /** The points of the product; null until the council has settled. */
    public @Nullable BigDecimal mean() {
        return mean;
    }

    /** What the points and the floors give; null until the council has settled. */
    public @Nullable StarBand band() {
        return stars == null ? null : StarBand.ofStars(stars);
    }

    public @Nullable Instant concludedAt() {
        return concludedAt;
    }

    /** Everybody who was appointed, in that order, those who left too. */
    public List<CouncilMember> members() {
        return members.stream().sorted(Comparator.comparingInt(CouncilMember::number)).toList();
    }

    /** Those who score. */
    public List<CouncilMember> staying() {
        return members().stream().filter(member -> !member.hasLeft()).toList();
    }

    public Optional<CouncilMember> staying(AccountId account) {
        return find(account).filter(member -> !member.hasLeft());
    }

    public List<CouncilDiscussion> discussions() {
        return List.copyOf(discussions);
    }

    /** Whether nobody's sheet of this round is missing. */
    public boolean isAllIn() {
        return staying().stream().allMatch(member -> member.hasHandedIn(round));
    }

    private Optional<CouncilMember> find(AccountId account) {
        return members.stream().filter(member -> member.account().equals(account)).findFirst();
    }

    public @Nullable Long version() {
        return version;
    }
}
