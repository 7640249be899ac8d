package vn.lienketvung.portal.demo;

import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.identity.Official;

/** The way of an invented dossier to its score, each turn some days after the one before. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoDossierStory {

    private static final int SECTIONS_OF_A_DRAFT = 3;
    private static final int HANDED_IN_SO_FAR = 2;

    private final DemoStage stage;
    private final DemoDossierPapers papers;
    private final DemoDossierOffices offices;
    private final DemoCouncils councils;

    DemoDossierStory(
            DemoStage stage,
            DemoDossierPapers papers,
            DemoDossierOffices offices,
            DemoCouncils councils) {
        this.stage = stage;
        this.papers = papers;
        this.offices = offices;
        this.councils = councils;
    }

    /** As far as it has come, but not beyond its score. */
    void tell(DossierId id, DemoDossierText text) {
        var sections = text.end() == DemoDossierEnd.DRAFT ? SECTIONS_OF_A_DRAFT : Integer.MAX_VALUE;
        on(
                text,
                0,
                DemoPerson.COOPERATIVE_REPRESENTATIVE,
                by -> papers.fill(id, text.points(), sections, by));
        if (text.end() == DemoDossierEnd.DRAFT) return;
        on(text, 2, DemoPerson.COOPERATIVE_REPRESENTATIVE, by -> papers.file(id, by));
        if (text.end() == DemoDossierEnd.FILED) return;
        on(text, 4, DemoPerson.COMMUNE_FOCAL_POINT, by -> offices.report(id, by));
        if (text.end() == DemoDossierEnd.FORM_CHECK) return;
        if (text.end() == DemoDossierEnd.RETURNED)
            on(text, 6, DemoPerson.DONG_THAP_OFFICIAL, by -> offices.giveBack(id, by));
        else tellOfCouncil(id, text);
    }

    private void tellOfCouncil(DossierId id, DemoDossierText text) {
        on(text, 6, DemoPerson.DONG_THAP_OFFICIAL, by -> offices.accept(id, by));
        if (text.end() == DemoDossierEnd.IN_COUNCIL) return;
        on(text, 8, DemoPerson.DONG_THAP_OFFICIAL, by -> councils.appoint(id, by));
        var end = text.end();
        var above = end == DemoDossierEnd.LAID_OPEN ? DemoCouncils.APART : DemoCouncils.CLOSE;
        var members = DemoCouncils.MEMBERS.size();
        var sheets = end == DemoDossierEnd.SCORING ? HANDED_IN_SO_FAR : members;
        for (int at = members - sheets; at < members; at++) {
            var points = text.points() + above.get(at);
            on(text, 11, DemoCouncils.MEMBERS.get(at), by -> councils.score(id, points, by));
        }
        if (end.isBefore(DemoDossierEnd.SCORED)) return;
        on(text, 12, DemoCouncils.CHAIR, by -> councils.conclude(id, by));
    }

    private void on(DemoDossierText text, int later, DemoPerson who, Consumer<Official> deed) {
        stage.play(text.daysAgo() - later, who, deed);
    }
}
