package vn.lienketvung.shared;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Submitted forms without a database; none ever has an effect by itself. */
public class InMemorySubmittedForms implements SubmittedForms {

    private final Map<Sha256, Boolean> effects = new ConcurrentHashMap<>();

    @Override
    public boolean takeUp(Sha256 form) {
        return effects.putIfAbsent(form, false) == null;
    }

    @Override
    public Optional<Standing> standing(Sha256 form) {
        return Optional.ofNullable(effects.get(form)).map(done -> new Standing(null, done));
    }

    @Override
    public void haveEffect(Sha256 form) {
        effects.put(form, true);
    }

    @Override
    public void finish(Sha256 form, @Nullable String answer) {
        if (answer == null) effects.remove(form, false);
        else effects.put(form, true);
    }

    @Override
    public int forgetOlderThan(Duration age) {
        return 0;
    }
}
