package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.ActionRefused;

/**
 * What an agreement says: its general part, parties, commitments and clauses. Everything here enters the version
 * hash, and nothing else does; what happens to the text is the affair of {@link Agreement}.
 */
public abstract class Wording {

    private String title;
    private AgreementKind kind;
    private @Nullable CooperationField field;
    private @Nullable String purpose;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private PlanObjectives objectives = PlanObjectives.NONE;
    private @Nullable String objectiveReason;
    private List<Party> parties = new ArrayList<>();
    private List<CommitmentTerms> commitments = new ArrayList<>();
    private List<Clause> clauses = new ArrayList<>();
    private List<PledgeTerms> pledges = new ArrayList<>();
    private String versionHash = "";

    Wording(Outline outline, Organisation lead, Organisation focalPoint) {
        this.title = outline.title();
        this.kind = outline.kind();
        describe(outline);
        var party = new Party(lead);
        party.describe(
                0, new PartyTerms(lead.id(), focalPoint.id(), null, null, null, null), focalPoint);
        parties.add(party);
        rehash();
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected Wording() {}

    final void describe(Outline outline) {
        title = outline.title();
        kind = outline.kind();
        field = outline.field();
        purpose = outline.purpose();
        startsOn = outline.startsOn();
        endsOn = outline.endsOn();
        objectives = outline.objectives();
        objectiveReason = outline.objectiveReason();
    }

    /** Replaces the parties after the lead; one that stays keeps its identity. */
    final void replaceParties(List<PartyChange> changes) {
        PartyChange.apply(changes, parties);
    }

    final void replaceCommitments(List<CommitmentChange> changes) {
        ActionRefused.ifAny(LeaderRule.problemsOf(changes));
        CommitmentChange.apply(changes, commitments);
        var kept = commitments.stream().map(CommitmentTerms::id).collect(Collectors.toSet());
        pledges.forEach(pledge -> pledge.keepLinkTo(kept));
    }

    final void replacePledges(List<PledgeChange> changes) {
        PledgeChange.apply(changes, pledges);
    }

    final void replaceClauses(List<Clause> changed) {
        clauses.clear();
        clauses.addAll(changed);
    }

    /** Gives a draft the clauses it begins with, before anybody has read it. */
    final void begin(List<Clause> first) {
        replaceClauses(first);
        rehash();
    }

    /** Puts corrected words where others stood; the hash stays what everybody concurred with and signed. */
    final void put(WordedPlace place, String words) {
        var at = place.position();
        switch (place.field()) {
            case TITLE -> title = words;
            case PURPOSE -> purpose = words;
            case BENEFIT, CONTACT_NAME -> parties.get(at).put(place.field(), words);
            case COMMITMENT, CONDITION, REMEDY, LEADER_NAME, LEADER_POSITION, MILESTONE ->
                    commitments.get(at).put(place, words);
            case PLEDGED_THING, PLEDGE_PURPOSE -> pledges.get(at).put(place.field(), words);
            case CLAUSE_HEADING -> clauses.set(at, new Clause(words, clauses.get(at).body()));
            case CLAUSE_BODY -> clauses.set(at, new Clause(clauses.get(at).heading(), words));
        }
    }

    final void rehash() {
        versionHash = AgreementText.hashOf(this).value();
    }

    public String title() {
        return title;
    }

    public AgreementKind kind() {
        return kind;
    }

    public @Nullable CooperationField field() {
        return field;
    }

    public @Nullable String purpose() {
        return purpose;
    }

    public @Nullable LocalDate startsOn() {
        return startsOn;
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    public PlanObjectives objectives() {
        return objectives;
    }

    /** Why it serves no objective of a plan; null when it names some, or nothing yet. */
    public @Nullable String objectiveReason() {
        return objectiveReason;
    }

    /** In the order of the text; the first one leads. */
    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public Party lead() {
        return parties.getFirst();
    }

    public Optional<Party> party(OrganisationId organisation) {
        return parties.stream()
                .filter(party -> party.organisation().equals(organisation))
                .findFirst();
    }

    /** The party this person speaks for, when they speak for one. */
    public Optional<Party> partyOf(Official official) {
        return parties.stream().filter(party -> party.isRepresentedBy(official)).findFirst();
    }

    public List<CommitmentTerms> commitments() {
        return List.copyOf(commitments);
    }

    public List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    /** In the order of the text. */
    public List<PledgeTerms> pledges() {
        return List.copyOf(pledges);
    }

    public VersionHash hash() {
        return VersionHash.of(versionHash);
    }

    /** The digest of the text with these words in place of those that stand there now. */
    public VersionHash hashWith(Map<WordedPlace, String> words) {
        return AgreementText.hashOf(this, words);
    }
}
