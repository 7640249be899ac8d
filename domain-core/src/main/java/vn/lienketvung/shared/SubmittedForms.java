package vn.lienketvung.shared;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Forms on their way: a form that is sent twice, by an impatient click or a lost answer, has its effect once. A
 * form is known by the digest of everything in it, so one that was changed before it was sent again is another.
 */
public interface SubmittedForms {

    /**
     * Where a form stands that somebody else has taken.
     *
     * @param answer where its sender was led to; null while it is being worked on, and when the answer was a page
     * @param finished whether it has had its effect for good
     */
    record Standing(@Nullable String answer, boolean finished) {}

    /**
     * Takes the form up, also from a process that died over it two minutes ago.
     *
     * @return whether the caller is now the one to work on it
     */
    boolean takeUp(Sha256 form);

    /** Empty when nobody holds it: it was never sent, or had no effect. */
    Optional<Standing> standing(Sha256 form);

    /**
     * Marks the effect, inside the transaction that makes it.
     *
     * @throws EditConflict when it has had its effect already
     */
    void haveEffect(Sha256 form);

    /**
     * Ends the work on a form. One that led on has had its effect; one that led nowhere and marked none is free to be
     * sent again.
     *
     * @param answer where its sender was led to; null when the answer was a page
     */
    void finish(Sha256 form, @Nullable String answer);

    /**
     * Forgets forms nobody will send again.
     *
     * @return how many
     */
    int forgetOlderThan(Duration age);
}
