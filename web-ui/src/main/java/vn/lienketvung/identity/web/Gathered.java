package vn.lienketvung.identity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** Reads several values of a form, so that everything wrong with any of them is told at once. */
final class Gathered {

    private final List<Refusal> refusals = new ArrayList<>();

    /** The value; empty when a rule stands against it, which is remembered. */
    <T> Optional<T> take(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (ActionRefused refused) {
            refusals.addAll(refused.refusals());
            return Optional.empty();
        }
    }

    void miss(String field, String rule) {
        refusals.add(Refusal.at(field, rule));
    }

    /**
     * @throws ActionRefused when anything was wrong
     */
    void orRefuse() {
        ActionRefused.ifAny(refusals);
    }
}
