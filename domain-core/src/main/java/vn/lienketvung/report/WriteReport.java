package vn.lienketvung.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.Places;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** An official writes what the figures do not say, states what the register cannot know, and hands it to a superior. */
@UseCase
public class WriteReport {

    private final ReportDesk desk;
    private final Places places;
    private final DomainEvents events;
    private final Clock clock;

    public WriteReport(ReportDesk desk, Places places, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param seen the version that the person had before them
     * @throws ActionRefused with everything that is too long or no amount, when somebody else has written meanwhile, or when it is no draft
     * @throws vn.lienketvung.shared.NotPermitted unless the person writes for the body
     */
    public void save(
            ReportId id, Narrative words, List<Exchange> lines, @Nullable Long seen, Official by) {
        var rights = desk.open(id, by);
        var report = desk.permitted(rights, rights.mayWrite(), "write");
        var problems = new ArrayList<Refusal>();
        if (!Objects.equals(report.version(), seen))
            problems.add(Refusal.of("report.rule.written-meanwhile"));
        problems.addAll(words.tooLong());
        problems.addAll(Exchange.problemsOf(lines));
        problems.addAll(strangers(lines, report.body()));
        ActionRefused.ifAny(problems);
        report.write(words, lines, by, clock.instant());
    }

    /**
     * @throws ActionRefused with what is missing, or when it was handed over already
     * @throws vn.lienketvung.shared.NotPermitted unless the person writes for the body
     */
    public void handOver(ReportId id, Official by) {
        var rights = desk.open(id, by);
        var report = desk.permitted(rights, rights.mayWrite(), "hand-over");
        events.announce(report.handOver(by, clock.instant()));
    }

    /**
     * @throws vn.lienketvung.shared.NotPermitted unless the person writes for the body and nobody has reviewed it
     */
    public void takeBack(ReportId id, Official by) {
        var rights = desk.open(id, by);
        var report = desk.permitted(rights, rights.mayTakeBack(), "take-back");
        events.announce(report.takeBack(by, clock.instant()));
    }

    private List<Refusal> strangers(List<Exchange> lines, ReportingBody body) {
        var known = others(body);
        var problems = new ArrayList<Refusal>();
        for (int i = 0; i < lines.size(); i++)
            if (!known.contains(lines.get(i).partner()))
                problems.add(Refusal.at("lines[" + i + "].partner", "report.rule.partner"));
        return problems;
    }

    /** The ministry trades with nobody. */
    private Set<String> others(ReportingBody body) {
        var own = body.province();
        return own == null
                ? Set.of()
                : places.regions().stream()
                        .flatMap(region -> region.provinces().stream())
                        .map(each -> each.code().value())
                        .filter(code -> !code.equals(own.value()))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
