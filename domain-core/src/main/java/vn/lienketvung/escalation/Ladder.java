package vn.lienketvung.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.identity.Official;

/**
 * The ladder of one commitment for one due day: which steps were taken, who was told and who answered. A
 * commitment has at most one that is not closed; no step is ever taken twice.
 */
@AggregateRoot
public class Ladder {

    @Identity private LadderId id;
    private CommitmentId commitment;
    private LocalDate dueOn;
    private LocalDate since;
    private LadderStatus status = LadderStatus.CLIMBING;
    private List<TakenStep> steps = new ArrayList<>();
    private List<Told> told = new ArrayList<>();
    private List<Vacancy> vacancies = new ArrayList<>();
    private Instant openedAt;
    private Instant changedAt;
    private @Nullable Long version;

    /**
     * @param since the day on which the commitment began to bind with this due day
     */
    Ladder(Watched commitment, LocalDate since, Instant at) {
        this.id = LadderId.random();
        this.commitment = commitment.id();
        this.dueOn = commitment.dueOn();
        this.since = since;
        this.openedAt = at;
        this.changedAt = at;
    }

    protected Ladder() {}

    LadderEvent.StepTaken take(PlannedStep step, Recipients recipients, Instant at) {
        if (status != LadderStatus.CLIMBING || taken(step.step()).isPresent())
            throw new IllegalStateException(step.step() + " cannot be taken on " + id);
        steps.add(new TakenStep(step.step(), step.day(), at));
        told.addAll(recipients.told());
        vacancies.addAll(recipients.vacancies());
        changedAt = at;
        return new LadderEvent.StepTaken(id, step.step(), step.day());
    }

    LadderEvent.StepAnswered answer(LadderStep step, String words, Official by, Instant at) {
        var index = steps.indexOf(taken(step).orElseThrow());
        if (steps.get(index).isAnswered()) throw new IllegalStateException(step + " is answered");
        steps.set(index, steps.get(index).answered(words, by.account().value(), by.fullName(), at));
        changedAt = at;
        return new LadderEvent.StepAnswered(id, step, words);
    }

    LadderEvent.Moved become(LadderStatus next, Instant at) {
        if (!status.canBecome(next))
            throw new IllegalStateException(status + " cannot become " + next);
        var before = status;
        status = next;
        changedAt = at;
        return new LadderEvent.Moved(id, before, next);
    }

    public Optional<TakenStep> taken(LadderStep step) {
        return steps.stream().filter(each -> each.step() == step).findFirst();
    }

    /** In which capacity somebody was told of the step; empty for others. */
    public List<Addressee> capacities(LadderStep step, Official official) {
        return told(step).stream()
                .filter(each -> each.account().equals(official.account().value()))
                .map(Told::capacity)
                .toList();
    }

    public List<Told> told(LadderStep step) {
        return told.stream().filter(each -> each.step() == step).toList();
    }

    /** Places nobody held when the step was taken. */
    public List<Addressee> vacancies(LadderStep step) {
        return vacancies.stream()
                .filter(each -> each.step() == step)
                .map(Vacancy::capacity)
                .toList();
    }

    public LadderId id() {
        return id;
    }

    public CommitmentId commitment() {
        return commitment;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate since() {
        return since;
    }

    public LadderStatus status() {
        return status;
    }

    /** In the order in which they were taken. */
    public List<TakenStep> steps() {
        return List.copyOf(steps);
    }

    public List<Told> told() {
        return List.copyOf(told);
    }

    public List<Vacancy> vacancies() {
        return List.copyOf(vacancies);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable Long version() {
        return version;
    }
}
