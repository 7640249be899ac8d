package vn.lienketvung.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures in memory, with what is published of them. */
public class InMemoryFigures implements Figures, PublishedFigures {

    private final Map<FigureKey, List<FigureRevision>> kept = new LinkedHashMap<>();

    @Override
    public Optional<Figure> find(FigureKey key) {
        return Optional.ofNullable(kept.get(key)).map(revisions -> new Figure(key, revisions));
    }

    @Override
    public void add(FigureKey key, FigureRevision revision) {
        kept.computeIfAbsent(key, _ -> new ArrayList<>()).add(revision);
    }

    @Override
    public List<Figure> of(Collection<IndicatorCode> indicators) {
        return kept.entrySet().stream()
                .filter(each -> indicators.contains(each.getKey().indicator()))
                .map(each ->
                        new Figure(
                                each.getKey(),
                                each.getValue().stream()
                                        .filter(FigureRevision::published)
                                        .toList()))
                .filter(figure -> !figure.revisions().isEmpty())
                .toList();
    }

    @Override
    public Map<IndicatorCode, Coverage> coverage() {
        throw new UnsupportedOperationException();
    }
}
