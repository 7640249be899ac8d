package vn.lienketvung.establishment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.identity.SignInFailures;
import vn.lienketvung.identity.VisitorPace;
import vn.lienketvung.privacy.Consent;
import vn.lienketvung.privacy.ConsentTextId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Somebody declares an establishment step by step, without an account; the portal itself keeps what was answered. */
@UseCase
public class FillInDeclaration {

    static final int MOST_STARTED = 30;

    private final Declarations declarations;
    private final Establishments establishments;
    private final Territory territory;
    private final PhoneNumbers phones;
    private final VisitorPace pace;
    private final DomainEvents events;
    private final Clock clock;

    public FillInDeclaration(
            Declarations declarations,
            Establishments establishments,
            Territory territory,
            PhoneNumbers phones,
            SignInFailures counts,
            DomainEvents events,
            Clock clock) {
        this.declarations = declarations;
        this.establishments = establishments;
        this.territory = territory;
        this.phones = phones;
        this.pace = new VisitorPace("establishment", counts, clock);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a declaration with the answers to its first step. Nothing is kept of somebody who does not agree.
     *
     * @param agreed the text to which the declarant agreed, so that the answers are kept and used for the register; null without
     *     consent
     * @param from the address of the network, for the limit on how often
     */
    public DeclarationId start(Answers first, @Nullable ConsentTextId agreed, String from) {
        var problems = new ArrayList<>(problemsOf(DeclarationStep.BODY, first));
        if (agreed == null)
            problems.add(Refusal.at("consent", "establishment.rule.consent-missing"));
        ActionRefused.ifAny(problems);
        pace.mayDo("start", from, MOST_STARTED);
        var now = clock.instant();
        var declaration =
                new Declaration(
                                DeclarationId.random(),
                                null,
                                new Consent(agreed, now),
                                Answers.NONE,
                                now)
                        .with(DeclarationStep.BODY, first, now);
        declarations.keep(declaration);
        events.announce(new EstablishmentEvent.FilledIn(DeclarationStep.BODY));
        return declaration.id();
    }

    /** Opens the steps with what a record in the register says, for its amendment. */
    public DeclarationId amend(Establishment amended) {
        var now = clock.instant();
        var consent = amended.consent();
        var declaration =
                new Declaration(
                        DeclarationId.random(),
                        amended.id(),
                        consent == null ? new Consent(null, now) : consent,
                        DeclaredAnswers.of(amended, phones),
                        now);
        declarations.keep(declaration);
        events.announce(new EstablishmentEvent.FilledIn(DeclarationStep.BODY));
        return declaration.id();
    }

    /** The record that it would amend; empty for a declaration. */
    public Optional<EstablishmentId> amended(Declaration declaration) {
        return Optional.ofNullable(declaration.mends())
                .flatMap(establishments::findById)
                .filter(its -> its.state().isConfirmed())
                .map(Establishment::id);
    }

    /** What was filled in is not needed any more. */
    public void leave(DeclarationId id) {
        declarations.forget(id);
    }

    /**
     * Keeps the answers to one step when they are right.
     *
     * @return the step that follows; empty after the last
     */
    public Optional<DeclarationStep> answer(
            DeclarationId id, DeclarationStep step, Answers answers) {
        var later = declarations.get(id).with(step, answers, clock.instant());
        var problems = new ArrayList<>(problemsOf(step, later.answers()));
        if (step == DeclarationStep.WORK) problems.addAll(knownTaxCode(later));
        ActionRefused.ifAny(problems);
        declarations.keep(later);
        events.announce(new EstablishmentEvent.FilledIn(step));
        return step.next();
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when there is none (any more)
     */
    public Declaration open(DeclarationId id) {
        return declarations.get(id);
    }

    private List<Refusal> problemsOf(DeclarationStep step, Answers answers) {
        return DeclarationRule.problemsOf(
                new DeclarationReading(answers, phones), step, territory, VietnamTime.today(clock));
    }

    private List<Refusal> knownTaxCode(Declaration declaration) {
        return KnownTaxCode.problem(
                new DeclarationReading(declaration.answers(), phones).taxCode().orElse(null),
                declaration.mends(),
                establishments);
    }
}
