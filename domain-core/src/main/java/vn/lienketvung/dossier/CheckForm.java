package vn.lienketvung.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import vn.lienketvung.dossier.DossierDesk.Opened;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** The province looks whether the papers are complete. It returns them once, with everything that is missing. */
@UseCase
public class CheckForm {

    private final DossierDesk desk;
    private final DossierDays days;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public CheckForm(
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
     * Asked before anything that was typed is looked at.
     *
     * @throws ActionRefused when it does not wait for the province
     */
    public void requireCheck(DossierId id, Official by) {
        var state = opened(id, by).dossier().state();
        if (!state.isFormCheck())
            throw new ActionRefused(Refusal.of("dossier.rule.not-now", state));
    }

    /** The papers are in order: the council has it from now on. */
    public void accept(DossierId id, Official by) {
        move(id, DossierMove.ACCEPT, "", by);
    }

    /**
     * @param missing what is missing, by the code of the section
     * @param words what there is to say besides; may be empty
     * @throws ActionRefused when nothing is missing, or it was returned before
     */
    public void giveBack(DossierId id, Map<String, String> missing, String words, Official by) {
        var opened = opened(id, by);
        var list = new ArrayList<Shortcoming>();
        var problems = new ArrayList<Refusal>();
        int row = 0;
        for (var section : Sections.of(opened.set())) {
            var said = missing.getOrDefault(section.code(), "").strip();
            if (said.length() > Dossier.LONGEST_WORDS)
                problems.add(
                        Refusal.at(
                                "rows[" + row + "].missing",
                                "dossier.rule.too-long",
                                Dossier.LONGEST_WORDS));
            else if (!said.isEmpty()) list.add(new Shortcoming(section.code(), said));
            row++;
        }
        ActionRefused.ifAny(problems);
        var due = days.due(DossierState.RETURNED);
        events.announce(opened.dossier().giveBack(list, words.strip(), due, by, clock.instant()));
    }

    /** What was missing is still missing. */
    public void turnAway(DossierId id, String words, Official by) {
        move(id, DossierMove.TURN_AWAY, words.strip(), by);
    }

    private void move(DossierId id, DossierMove move, String words, Official by) {
        var dossier = opened(id, by).dossier();
        events.announce(dossier.move(move, words, null, by, clock.instant()));
    }

    private Opened opened(DossierId id, Official by) {
        var opened = desk.open(id, by);
        clearance.permit(opened.rights(by).isOfProvince(), "dossier.check", null);
        return opened;
    }
}
