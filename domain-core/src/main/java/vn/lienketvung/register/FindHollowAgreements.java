package vn.lienketvung.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Trace;
import vn.lienketvung.shared.UseCase;

/** Thỏa thuận chỉ trên giấy: which agreements in force show no sign of life, for those who oversee them. */
@UseCase
public class FindHollowAgreements {

    /** The longest without a result first. */
    private static final Comparator<HollowAgreement> ORDER =
            Comparator.comparingLong(HollowAgreement::silentDays)
                    .reversed()
                    .thenComparing(each -> each.trace().agreement());

    private final AgreementTraces traces;
    private final HollowRule rule;
    private final DomainEvents events;

    public FindHollowAgreements(AgreementTraces traces, HollowRule rule, DomainEvents events) {
        this.traces = traces;
        this.rule = rule;
        this.events = events;
    }

    /** Whether the list is for this person: the ministry, coordinators, the leader of a province. */
    public static boolean isFor(Official official) {
        return Stream.of(Role.MINISTRY_STAFF, Role.REGIONAL_COORDINATOR, Role.PROVINCE_LEADER)
                .anyMatch(official::holds);
    }

    /**
     * What was found.
     *
     * @param examined how many agreements of the scope have been in force for long enough
     * @param months without a confirmed result, as the rule has it
     */
    public record Findings(int examined, int months, List<HollowAgreement> hollow) {

        public Findings {
            hollow = List.copyOf(hollow);
        }

        /** How many of them for this reason; one may have several. */
        public long countOf(HollowReason reason) {
            return hollow.stream().filter(each -> each.reasons().contains(reason)).count();
        }

        /** Those with this reason; all for null. */
        public List<HollowAgreement> of(@Nullable HollowReason reason) {
            return hollow.stream()
                    .filter(each -> reason == null || each.reasons().contains(reason))
                    .toList();
        }
    }

    /**
     * @param region of a party's province; null for all
     * @param province of a party; null for all
     * @throws NotPermitted for everybody else
     */
    public Findings find(
            @Nullable RegionCode region,
            @Nullable ProvinceCode province,
            LocalDate today,
            Official by) {
        if (!isFor(by)) throw new NotPermitted("register.hollow");
        var found = traces.inForceSince(rule.inForceBy(today), region, province, by);
        return new Findings(
                found.size(),
                rule.months(),
                found.stream()
                        .map(trace -> rule.suspect(trace, today))
                        .flatMap(Optional::stream)
                        .sorted(ORDER)
                        .toList());
    }

    /**
     * The same to be taken away as a file; a long one leaves an entry in the audit trail, as one of the register does.
     *
     * @param words the filter as the address writes it, for the audit trail
     */
    public void takeAway(Findings findings, @Nullable HollowReason reason, String words) {
        int taken = findings.of(reason).size();
        if (taken < ExportRegister.LARGE) return;
        events.announce(
                new ExportRegister.Exported(
                        Trace.of("register", "agreements").because(taken + " · " + words)));
    }
}
