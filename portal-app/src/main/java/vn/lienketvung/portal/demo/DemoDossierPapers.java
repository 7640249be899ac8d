package vn.lienketvung.portal.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.dossier.DossierDesk;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.DossierKind;
import vn.lienketvung.dossier.FileDossier;
import vn.lienketvung.dossier.FillInDossier;
import vn.lienketvung.dossier.SectionAnswers;
import vn.lienketvung.dossier.SectionAnswers.Proof;
import vn.lienketvung.dossier.Sections;
import vn.lienketvung.dossier.StartDossier;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.SelfScore;

/** What the producer does with a dossier: chooses, proves with one paper for each part, files. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoDossierPapers {

    private final StartDossier starting;
    private final FillInDossier filling;
    private final FileDossier filing;
    private final DossierDesk desk;

    DemoDossierPapers(
            StartDossier starting, FillInDossier filling, FileDossier filing, DossierDesk desk) {
        this.starting = starting;
        this.filling = filling;
        this.filing = filing;
        this.desk = desk;
    }

    DossierId begin(UUID product, @Nullable DossierKind asked, Official by) {
        return starting.start(product, asked, by);
    }

    /** The first so many sections of a dossier in which nothing stands yet. */
    void fill(DossierId id, int points, int sections, Official by) {
        var set = desk.open(id, by).set();
        var score = DemoScore.of(set, points);
        var files = new HashMap<Character, UUID>();
        Sections.of(set).stream().limit(sections).forEach(each -> fill(id, each, score, files, by));
    }

    void file(DossierId id, Official by) {
        filing.file(id, by);
    }

    /** The first claim of a part is proved with a new paper, all others with the same. */
    private void fill(
            DossierId id,
            Criterion section,
            SelfScore score,
            Map<Character, UUID> files,
            Official by) {
        var part = section.code().charAt(0);
        var seen = SectionAnswers.mark(SelfScore.EMPTY, section);
        var claims = section.questions().filter(each -> claims(each, score)).toList();
        if (!files.containsKey(part) && !claims.isEmpty()) {
            var paper = new DemoPaper("minh-chung-phan-" + part + ".pdf");
            var first = new Proof("file", claims.getFirst().code(), paper.upload(), null);
            keep(id, section, score, List.of(first), seen, by);
            files.put(part, filed(id, paper, by));
            seen = SectionAnswers.mark(score, section);
        }
        var file = files.get(part);
        var proofs =
                claims.stream().map(each -> new Proof("known", each.code(), null, file)).toList();
        keep(id, section, score, proofs, seen, by);
    }

    private UUID filed(DossierId id, DemoPaper paper, Official by) {
        return desk.open(id, by).dossier().evidence().stream()
                .filter(each -> each.fileName().equals(paper.name()))
                .map(each -> each.file().value())
                .findFirst()
                .orElseThrow();
    }

    private static boolean claims(Criterion question, SelfScore score) {
        return question.answers().anyMatch(each -> score.chosen().getOrDefault(each.code(), 1) > 1);
    }

    private void keep(
            DossierId id,
            Criterion section,
            SelfScore score,
            List<Proof> proofs,
            String seen,
            Official by) {
        var said = new SectionAnswers(score.chosen(), score.conditions(), proofs, Map.of());
        filling.keep(id, section.code(), said, seen, by);
    }
}
