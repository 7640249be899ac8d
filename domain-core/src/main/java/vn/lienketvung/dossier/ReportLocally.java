package vn.lienketvung.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** The commune reports what it knows on the spot; then the province has the dossier. */
@UseCase
public class ReportLocally {

    private final DossierDesk desk;
    private final DossierDays days;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ReportLocally(
            DossierDesk desk,
            DossierDays days,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.days = days;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the commune found on one matter.
     *
     * @param confirmed null while nothing was chosen
     * @param words may be empty where it is confirmed
     */
    public record Found(@Nullable Boolean confirmed, String words) {

        public static final Found NOTHING = new Found(null, "");
    }

    /**
     * Asked before anything that was typed is looked at.
     *
     * @throws ActionRefused when it does not wait for the commune
     */
    public void requireReport(DossierId id, Official by) {
        var state = opened(id, by).dossier().state();
        if (state.after(DossierMove.REPORT).isEmpty())
            throw new ActionRefused(Refusal.of("dossier.rule.not-now", state));
    }

    /**
     * @param words what there is to say besides; may be empty
     * @throws ActionRefused with every matter to which nothing was said, or not why it is not confirmed
     */
    public void report(DossierId id, Map<LocalMatter, Found> found, String words, Official by) {
        var opened = opened(id, by);
        var problems = new ArrayList<Refusal>();
        var findings = new ArrayList<LocalFinding>();
        for (var matter : LocalMatter.values())
            add(matter, found.getOrDefault(matter, Found.NOTHING), findings, problems);
        ActionRefused.ifAny(problems);
        events.announce(
                opened.dossier()
                        .report(
                                findings,
                                words.strip(),
                                days.due(DossierState.FORM_CHECK),
                                by,
                                clock.instant()));
    }

    private DossierDesk.Opened opened(DossierId id, Official by) {
        var opened = desk.open(id, by);
        clearance.permit(opened.rights(by).mayReport(), "dossier.report", opened.desk().name());
        return opened;
    }

    private static void add(
            LocalMatter matter, Found found, List<LocalFinding> findings, List<Refusal> problems) {
        var words = found.words().strip();
        var row = "rows[" + matter.ordinal() + "].";
        var confirmed = found.confirmed();
        if (confirmed == null)
            problems.add(Refusal.at(row + "confirmed", "dossier.rule.finding-missing", matter));
        else if (!confirmed && words.isEmpty())
            problems.add(Refusal.at(row + "words", "dossier.rule.finding-why", matter));
        else if (words.length() > Dossier.LONGEST_WORDS)
            problems.add(Refusal.at(row + "words", "dossier.rule.too-long", Dossier.LONGEST_WORDS));
        else findings.add(new LocalFinding(matter, confirmed, words.isEmpty() ? null : words));
    }
}
