package vn.lienketvung.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienketvung.shared.EditConflict;

/** Submissions in memory; a number that is taken is a conflict here too. */
public class InMemoryFigureSubmissions implements FigureSubmissions {

    private final Map<FigureKey, FigureSubmission> kept = new LinkedHashMap<>();

    @Override
    public Optional<FigureSubmission> find(FigureKey key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public Optional<FigureSubmission> find(UUID id) {
        return kept.values().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public List<FigureSubmission> of(Place province, Period period) {
        return kept.values().stream()
                .filter(each -> each.key().place().equals(province))
                .filter(each -> each.key().period().equals(period))
                .toList();
    }

    @Override
    public List<Standing> standings(Period period) {
        return kept.values().stream()
                .filter(each -> each.key().period().equals(period))
                .map(each -> new Standing(each.key(), each.state()))
                .toList();
    }

    @Override
    public void add(FigureSubmission submission) {
        var before = kept.get(submission.key());
        if (submission.seen() != (before == null ? 1 : before.seen() + 1))
            throw new EditConflict(FigureEvent.SUBJECT, submission.key());
        kept.put(submission.key(), submission);
    }
}
