package vn.lienketvung.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.WithdrawnFile;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Trace;

/** Where an agreement stands, and what has happened to it so far, turn by turn; nothing of it is ever taken back. */
public abstract class Proceedings extends Wording {

    @Identity private AgreementId id;
    private AgreementStatus status = AgreementStatus.DRAFT;
    private PaperRecord paper = new PaperRecord();
    private Publication publication = new Publication();
    private AttachedText attachedText = new AttachedText();
    private List<HistoryEntry> history = new ArrayList<>();
    private Instant changedAt;

    /** What the corrections of the text say of it; never set here. */
    private UUID[] openCorrections = {};

    private UUID[] correctionAsked = {};
    private @Nullable Long version;

    Proceedings(
            AgreementId id,
            Outline outline,
            Organisation lead,
            Organisation focalPoint,
            Instant at) {
        super(outline, lead, focalPoint);
        this.id = id;
        this.changedAt = at;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected Proceedings() {}

    /**
     * Checks that a change was prepared on the text as it stands; asked after the rights, so that nobody
     * without them learns anything of the version.
     *
     * @throws EditConflict when it has been changed since
     */
    final void requireVersion(long seen) {
        if (version != null && version != seen) throw new EditConflict(AgreementEvent.SUBJECT, id);
    }

    final AgreementStatus become(AgreementStatus next) {
        if (!(isEnteredFromPaper() ? status.canBecomeFromPaper(next) : status.canBecome(next)))
            throw new IllegalStateException(status + " cannot become " + next);
        var from = status;
        status = next;
        return from;
    }

    final void enter(Turn turn, Official by, Instant at, @Nullable String note) {
        enter(HistoryEntry.by(turn, status, by, at, note, hash()));
    }

    final void enter(HistoryEntry entry) {
        changedAt = entry.at();
        history.add(entry);
    }

    /** Of a turn that has just been made and changed no word. */
    final Trace trace(AgreementStatus from, @Nullable String reason) {
        return AgreementEvent.trace(id, from, status, reason, hash(), hash());
    }

    final AgreementEvent.PublicationRestricted restrictPublication(
            String reason, Official by, Instant at) {
        publication.restrict(reason, by, at);
        enter(Turn.PUBLICATION_RESTRICTED, by, at, reason);
        return new AgreementEvent.PublicationRestricted(id, trace(status, reason));
    }

    final AgreementEvent.PublicationOpened openPublication(String reason, Official by, Instant at) {
        publication.open();
        enter(Turn.PUBLICATION_OPENED, by, at, reason);
        return new AgreementEvent.PublicationOpened(id, trace(status, reason));
    }

    final AgreementEvent.TextAttached attachText(FiledDocument document, Official by, Instant at) {
        attachedText.attach(document, by, at);
        enter(HistoryEntry.by(Turn.TEXT_ATTACHED, status, by, at, null, hash()).showing(document));
        return new AgreementEvent.TextAttached(id, trace(status, document.name()));
    }

    /** The lead's word that the attached text says what the fields say. */
    final AgreementEvent.TextDeclared declareText(Official by, Instant at) {
        attachedText.declare(hash(), by, at);
        enter(Turn.TEXT_DECLARED, by, at, attachedText.documentName());
        return new AgreementEvent.TextDeclared(id, trace(status, attachedText.sha256()));
    }

    /** Part of {@link CorrectWording}. */
    final AgreementEvent.Corrected correct(
            WordedPlace place, String words, String note, Official by, Instant at) {
        if (!status.isCorrectable()) throw new IllegalStateException(status + " is not corrected");
        var before = place.words(this).orElseThrow();
        put(place, words);
        enter(Turn.CORRECTED, by, at, note);
        return new AgreementEvent.Corrected(id, place, before, words, trace(status, note));
    }

    /** The paper of the conclusion that is about to be drawn. */
    final AgreementEvent.ConclusionFiled fileConclusion(
            FiledDocument paper, @Nullable String number, Official by, Instant at) {
        enter(
                HistoryEntry.by(Turn.CONCLUSION_FILED, status, by, at, number, hash())
                        .showing(paper));
        return new AgreementEvent.ConclusionFiled(id, trace(status, number));
    }

    /** A mistaken file is gone; where something in force stood on it, the other one takes its place. */
    final AgreementEvent.FileWithdrawn withdrawFile(WithdrawnFile withdrawn, Official by) {
        var file = withdrawn.document();
        enter(
                HistoryEntry.by(
                                Turn.FILE_WITHDRAWN,
                                status,
                                by,
                                withdrawn.at(),
                                withdrawn.reason(),
                                hash())
                        .showing(file));
        if (file.id().equals(attachedText.document())) attachedText.lapse();
        var instead = withdrawn.replacement();
        if (instead != null) replace(file.id(), instead, by, withdrawn.at());
        return new AgreementEvent.FileWithdrawn(
                id, file.id(), file.name(), trace(status, withdrawn.reason()));
    }

    void replace(FileId mistaken, FiledDocument instead, Official by, Instant at) {
        if (paper.scan().filter(mistaken::equals).isPresent()) paper.file(instead);
        history.stream()
                .filter(entry -> entry.turn() == Turn.CONCLUSION_FILED)
                .filter(entry -> mistaken.value().equals(entry.document()))
                .findFirst()
                .ifPresent(entry -> fileConclusion(instead, entry.note(), by, at));
    }

    /** The files of its dossier that were withdrawn. */
    public Set<UUID> withdrawnFiles() {
        return history.stream()
                .filter(entry -> entry.turn() == Turn.FILE_WITHDRAWN)
                .flatMap(entry -> Stream.ofNullable(entry.document()))
                .collect(Collectors.toUnmodifiableSet());
    }

    final void touch(Instant at) {
        changedAt = at;
    }

    public AgreementId id() {
        return id;
    }

    public AgreementStatus status() {
        return status;
    }

    public boolean isEnteredFromPaper() {
        return paper.origin() == AgreementOrigin.ENTERED_FROM_PAPER;
    }

    public PaperRecord paper() {
        return paper;
    }

    /** The turn by which the paper's number, signers and values were last entered. */
    public HistoryEntry paperEnteredBy() {
        return history.reversed().stream()
                .filter(entry -> entry.turn() == Turn.PAPER_RECORDED)
                .findFirst()
                .orElseThrow();
    }

    /** The day on which the last correction was written into the text; empty when none ever was. */
    public Optional<Instant> correctedAt() {
        return history.reversed().stream()
                .filter(entry -> entry.turn() == Turn.CORRECTED)
                .map(HistoryEntry::at)
                .findFirst();
    }

    /** Whether a correction of the text waits for this party to countersign it. */
    public boolean asksToCountersign(Party party) {
        return List.of(correctionAsked).contains(party.organisation().value());
    }

    /** The corrections of the text that wait for a countersignature, oldest first. */
    public List<UUID> openCorrections() {
        return List.of(openCorrections);
    }

    public Publication publication() {
        return publication;
    }

    public AttachedText attachedText() {
        return attachedText;
    }

    /** Oldest first. */
    public List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    /** When the agreement last came to this state; empty when it never did. */
    public Optional<Instant> reached(AgreementStatus state) {
        return history.stream()
                .filter(entry -> entry.status() == state)
                .map(HistoryEntry::at)
                .findFirst();
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable Long version() {
        return version;
    }
}
