package vn.lienketvung.reliability;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.Places;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** A coordinator, or the ministry, draws up the records of a period that is over: of every province within reach that has none yet. */
@UseCase
public class DrawUpRecords {

    private final Records records;
    private final CommitmentFacts facts;
    private final WeightTables weights;
    private final Places places;
    private final DayExceptions days;
    private final CommitmentTimes times;
    private final ReliabilityTerms terms;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public DrawUpRecords(
            Records records,
            CommitmentFacts facts,
            WeightTables weights,
            Places places,
            DayExceptions days,
            CommitmentTimes times,
            ReliabilityTerms terms,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.records = records;
        this.facts = facts;
        this.weights = weights;
        this.places = places;
        this.days = days;
        this.times = times;
        this.terms = terms;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How many were drawn up; provinces without a commitment get none.
     *
     * @throws ActionRefused when the period is not over, or there is nothing left to draw up
     */
    public int drawUp(RecordPeriod period, Official by) {
        clearance.permit(RecordRights.keeps(by), "reliability.draw-up", null);
        var reckoning = Reckoning.at(clock.instant(), days.calendar());
        if (!reckoning.isOver(period.lastDay()))
            throw new ActionRefused(
                    Refusal.at("period", "reliability.rule.period-open", period.lastDay()));
        records.drawUpAlone();
        var open = provincesOf(by);
        open.removeAll(records.drawnUp(open, period));
        var found = byProvince(facts.of(open, period, reckoning, times.silentDays()));
        if (found.isEmpty())
            throw new ActionRefused(Refusal.at("period", "reliability.rule.nothing"));
        found.forEach((province, all) -> drawUp(province, period, all, by));
        return found.size();
    }

    private void drawUp(
            ProvinceCode province, RecordPeriod period, List<CommitmentFact> all, Official by) {
        var today = VietnamTime.today(clock);
        var replyBy = days.calendar().plusWorkingDays(today, terms.replyWorkingDays()).result();
        var record =
                new ReliabilityRecord(
                        province, period, all, weights.on(today), replyBy, by, clock.instant());
        records.save(record);
        events.announce(record.drawnUp());
    }

    private Set<ProvinceCode> provincesOf(Official by) {
        return places.regions().stream()
                .flatMap(region -> region.provinces().stream())
                .map(Places.ProvinceName::code)
                .filter(each -> RecordRights.keeps(by, each))
                .collect(Collectors.toSet());
    }

    private static Map<ProvinceCode, List<CommitmentFact>> byProvince(
            Collection<CommitmentFact> all) {
        return all.stream()
                .collect(
                        groupingBy(
                                CommitmentFact::province, LinkedHashMap::new, Collectors.toList()));
    }
}
