package vn.lienketvung.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What everybody may read of the regional database; what is not published does not exist here, whoever asks. */
public interface PublishedFigures {

    /** The figures of these indicators, with every revision that was published. */
    List<Figure> of(Collection<IndicatorCode> indicators);

    /** How far the newest figures of each indicator reach; an indicator without a figure is not named. */
    Map<IndicatorCode, Coverage> coverage();
}
