package vn.lienketvung.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.CriteriaSetId;
import vn.lienketvung.ocop.SelfScore;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/** A product on its way to stars: what its producer says and proves, and what everybody in turn made of it. */
@AggregateRoot
public class Dossier extends DossierSubject {

    static final int LONGEST_WORDS = 2000;

    @Identity private DossierId id;
    private DossierState state = DossierState.DRAFT;
    private @Nullable Integer criteriaVersion;
    private String chosen = "";
    private String conditions = "";
    private @Nullable LocalDate filedOn;
    private @Nullable LocalDate dueOn;
    private List<CriterionEvidence> evidence = new ArrayList<>();
    private List<LocalFinding> findings = new ArrayList<>();
    private List<Shortcoming> shortcomings = new ArrayList<>();
    private List<DossierTurn> turns = new ArrayList<>();
    private @Nullable Long version;

    Dossier(Entrant about, DossierKind kind, @Nullable DossierId former, Official by, Instant at) {
        super(about, kind, former);
        this.id = DossierId.random();
        turns.add(new DossierTurn(1, state, null, by, at));
    }

    protected Dossier() {}

    DossierEvent.Started started() {
        return new DossierEvent.Started(
                id, trace().moved(null, state).because(kind() + " " + product()));
    }

    /** What was said and proved in the former one stands in it from the beginning, as far as it is still asked for. */
    void takeOver(FormerDossier former, CriteriaSet set, Instant at) {
        var score = former.carried(set);
        chosen = WrittenScore.chosen(score);
        conditions = WrittenScore.conditions(score);
        former.dossier().evidence().stream()
                .filter(each -> set.find(each.criterion()).isPresent())
                .forEach(each -> evidence.add(new CriterionEvidence(each, at)));
    }

    /** The producer chose options; whatever was chosen elsewhere stands in it too. */
    DossierEvent.Kept choose(SelfScore score) {
        mustBeWithProducer();
        var before = digest();
        chosen = WrittenScore.chosen(score);
        conditions = WrittenScore.conditions(score);
        return kept(before);
    }

    /** Does nothing when the file proves this criterion already. */
    DossierEvent.Kept prove(String criterion, FiledDocument document, Instant at) {
        mustBeWithProducer();
        var before = digest();
        if (evidenceOf(criterion).stream().noneMatch(each -> each.file().equals(document.id())))
            evidence.add(new CriterionEvidence(criterion, document, at));
        return kept(before);
    }

    /** The file stays filed; it proves nothing here any more. */
    DossierEvent.Kept takeOut(UUID which) {
        mustBeWithProducer();
        var before = digest();
        evidence.removeIf(each -> each.id().equals(which));
        return kept(before);
    }

    /** The producer says what it did about something that was missing. */
    DossierEvent.Kept answer(UUID shortcoming, String words) {
        mustBeWithProducer();
        var before = digest();
        shortcomings.stream()
                .filter(each -> each.id().equals(shortcoming))
                .forEach(each -> each.answer(words));
        return kept(before);
    }

    /** From now on the criteria stand by which it is measured. */
    DossierEvent.Moved file(
            CriteriaSetId by, LocalDate on, LocalDate due, Official who, Instant at) {
        if (by.productSet() != productSet())
            throw new IllegalArgumentException(by + " does not measure " + id);
        var moved = move(DossierMove.FILE, "", due, who, at);
        criteriaVersion = by.version();
        filedOn = on;
        return moved;
    }

    DossierEvent.Moved report(
            List<LocalFinding> found, String words, LocalDate due, Official by, Instant at) {
        var moved = move(DossierMove.REPORT, words, due, by, at);
        findings.addAll(found);
        return moved;
    }

    DossierEvent.Moved giveBack(
            List<Shortcoming> missing, String words, LocalDate due, Official by, Instant at) {
        if (missing.isEmpty()) throw new ActionRefused(Refusal.of("dossier.rule.nothing-missing"));
        var moved = move(DossierMove.GIVE_BACK, words, due, by, at);
        shortcomings.addAll(missing);
        return moved;
    }

    /**
     * @param due by when whoever has it then is done; null where no day is set
     * @throws ActionRefused when the move is not open here, or nobody said why where that is asked for
     */
    DossierEvent.Moved move(
            DossierMove move, String words, @Nullable LocalDate due, Official by, Instant at) {
        var from = state;
        var to =
                from.after(move)
                        .orElseThrow(
                                () -> new ActionRefused(Refusal.of("dossier.rule.not-now", from)));
        if (move.needsReason() && words.isBlank())
            throw new ActionRefused(Refusal.at("words", "dossier.rule.reason-missing"));
        if (words.length() > LONGEST_WORDS)
            throw new ActionRefused(Refusal.at("words", "dossier.rule.too-long", LONGEST_WORDS));
        var said = words.isBlank() ? null : words;
        state = to;
        dueOn = due;
        turns.add(new DossierTurn(turns.size() + 1, to, said, by, at));
        return new DossierEvent.Moved(
                id, move, to, trace().moved(from, to).because(said).hashed(null, digest()));
    }

    private void mustBeWithProducer() {
        if (!state.isWithProducer())
            throw new ActionRefused(Refusal.of("dossier.rule.not-now", state));
    }

    private DossierEvent.Kept kept(String before) {
        return new DossierEvent.Kept(id, trace().hashed(before, digest()));
    }

    private Trace trace() {
        return Trace.of(DossierEvent.SUBJECT, id);
    }

    private String digest() {
        var content = new StringBuilder(chosen).append('\n').append(conditions);
        for (var each : evidence)
            content.append('\n').append(each.criterion()).append(' ').append(each.file());
        for (var each : shortcomings)
            content.append('\n').append(each.words()).append('\n').append(each.answer());
        return Sha256.of(content.toString()).value();
    }

    public DossierId id() {
        return id;
    }

    public DossierState state() {
        return state;
    }

    /** The criteria that measure it; empty before it was filed, because until then those of the day do. */
    public Optional<CriteriaSetId> criteria() {
        return Optional.ofNullable(criteriaVersion)
                .map(version -> new CriteriaSetId(productSet(), version));
    }

    public SelfScore score() {
        return WrittenScore.read(chosen, conditions);
    }

    /** When it was filed first; null before. */
    public @Nullable LocalDate filedOn() {
        return filedOn;
    }

    /** The day by which whoever has it now is done; null where no day is set. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** In the order in which it was added. */
    public List<CriterionEvidence> evidence() {
        return List.copyOf(evidence);
    }

    public List<CriterionEvidence> evidenceOf(String criterion) {
        return evidence.stream().filter(each -> each.criterion().equals(criterion)).toList();
    }

    /** Whether the file lies in it: filed for it, or taken over from the dossier before. */
    public boolean holds(FiledDocument document) {
        return document.dossier().equals(id.value())
                || evidence.stream().anyMatch(each -> each.file().equals(document.id()));
    }

    /** What the commune reported, in the order of the matters; empty before. */
    public List<LocalFinding> findings() {
        return findings.stream().sorted(Comparator.comparing(LocalFinding::matter)).toList();
    }

    /** What was missing when the province checked; empty when nothing was. */
    public List<Shortcoming> shortcomings() {
        return List.copyOf(shortcomings);
    }

    /** Everything that happened, in order; one turn at least. */
    public List<DossierTurn> turns() {
        return List.copyOf(turns);
    }

    public @Nullable Long version() {
        return version;
    }
}
