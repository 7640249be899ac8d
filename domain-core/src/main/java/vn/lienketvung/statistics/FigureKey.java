package vn.lienketvung.statistics;

/** What a figure is the figure of: one indicator, one place, one period. */
public record FigureKey(IndicatorCode indicator, Place place, Period period) {

    @Override
    public String toString() {
        return indicator + "/" + place + "/" + period;
    }
}
