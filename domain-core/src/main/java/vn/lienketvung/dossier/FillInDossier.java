package vn.lienketvung.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.lienketvung.dossier.DossierDesk.Opened;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** The producer scores its product section by section, and puts in what proves it. */
@UseCase
public class FillInDossier {

    static final int MOST_FILES = 200;

    private final DossierDesk desk;
    private final Filing filing;
    private final FiledDocuments documents;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public FillInDossier(
            DossierDesk desk,
            Filing filing,
            FiledDocuments documents,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.filing = filing;
        this.documents = documents;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what is said to one section; nothing of it has to be complete.
     *
     * @param seen the {@link SectionAnswers#mark} of what the person saw
     * @throws ActionRefused when somebody else has said something in between, or a file is not taken; then nothing is kept
     */
    public void keep(
            DossierId id, String sectionCode, SectionAnswers said, String seen, Official by) {
        var opened = opened(id, by);
        var dossier = opened.dossier();
        var section = Sections.get(opened.set(), sectionCode);
        if (!seen.equals(SectionAnswers.mark(dossier.score(), section)))
            throw new ActionRefused(Refusal.of("dossier.rule.changed"));
        ActionRefused.ifAny(problemsOf(dossier, section, said));
        var kept = dossier.choose(said.onto(dossier.score(), section));
        for (var proof : said.proofs())
            dossier.prove(proof.question(), document(dossier, proof, by), clock.instant());
        dossier.shortcomings().stream()
                .filter(each -> each.section().equals(section.code()))
                .filter(each -> said.answers().containsKey(each.id()))
                .forEach(each ->
                        dossier.answer(each.id(), said.answers().getOrDefault(each.id(), "")));
        events.announce(kept);
    }

    /**
     * Asked before anything that was typed or sent is looked at.
     *
     * @throws ActionRefused while somebody else has it
     */
    public void requireFilling(DossierId id, Official by) {
        var state = opened(id, by).dossier().state();
        if (!state.isWithProducer())
            throw new ActionRefused(Refusal.of("dossier.rule.not-now", state));
    }

    /** Takes one piece of evidence away from its criterion. */
    public void takeOut(DossierId id, UUID evidence, Official by) {
        events.announce(opened(id, by).dossier().takeOut(evidence));
    }

    private Opened opened(DossierId id, Official by) {
        var opened = desk.open(id, by);
        clearance.permit(
                opened.rights(by).isOfProducer(),
                "dossier.fill-in",
                opened.dossier().producerName());
        return opened;
    }

    private static List<Refusal> problemsOf(
            Dossier dossier, Criterion section, SectionAnswers said) {
        var problems = new ArrayList<Refusal>();
        for (var proof : said.proofs())
            if (section.questions().noneMatch(each -> each.code().equals(proof.question())))
                throw new NotFound("criterion", proof.question());
        if (dossier.evidence().size() + said.proofs().size() > MOST_FILES)
            problems.add(Refusal.of("dossier.rule.too-many-files", MOST_FILES));
        said.answers().values().stream()
                .filter(each -> each.length() > Dossier.LONGEST_WORDS)
                .findFirst()
                .ifPresent(_ ->
                        problems.add(Refusal.of("dossier.rule.too-long", Dossier.LONGEST_WORDS)));
        return problems;
    }

    private FiledDocument document(Dossier dossier, SectionAnswers.Proof proof, Official by) {
        var upload = proof.upload();
        if (upload != null) return filing.file(upload, proof.field(), dossier.id().value(), by);
        var known = new FileId(Objects.requireNonNull(proof.known()));
        return dossier.evidence().stream()
                .map(CriterionEvidence::file)
                .filter(known::equals)
                .findFirst()
                .map(documents::get)
                .orElseThrow(() -> new NotFound("file", known));
    }
}
