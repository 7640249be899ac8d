package vn.lienketvung.catalogue;

import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was answered since the index last changed: the same question is not worked out twice. */
final class KnownAnswers {

    /** Some two kilobytes each; the one that was asked longest ago is forgotten first. */
    private static final int MOST = 2_000;

    private final Map<Question, Answer> answers =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Question, Answer> eldest) {
                    return size() > MOST;
                }
            };

    private @Nullable Object state;

    /**
     * @param page from 1
     * @param now the month that counts as the season
     */
    record Question(SearchWords typed, CatalogueFilter filter, int page, Month now) {}

    /** {@link CatalogueIndex#state} says of which index this is asked. */
    synchronized @Nullable Answer of(Question question, Object state) {
        return state.equals(this.state) ? answers.get(question) : null;
    }

    synchronized void keep(Question question, Object state, Answer answer) {
        if (!state.equals(this.state)) answers.clear();
        this.state = state;
        answers.put(question, answer);
    }
}
