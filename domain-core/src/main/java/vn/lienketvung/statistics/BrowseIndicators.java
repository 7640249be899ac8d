package vn.lienketvung.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.UseCase;

/** Anybody looks through the catalogue of indicators: what there is, how new it is and how far it reaches. */
@UseCase
public class BrowseIndicators {

    private final Indicators indicators;
    private final PublishedFigures figures;

    public BrowseIndicators(Indicators indicators, PublishedFigures figures) {
        this.indicators = indicators;
        this.figures = figures;
    }

    /** In the order of the catalogue. */
    public List<Line> all() {
        var coverage = figures.coverage();
        return indicators.all().stream()
                .map(each -> new Line(each, coverage.get(each.code())))
                .toList();
    }

    /**
     * An indicator of the catalogue.
     *
     * @param coverage null while nothing of it is published
     */
    public record Line(Indicator indicator, @Nullable Coverage coverage) {}
}
