package vn.lienketvung.statistics.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.chart.BarTable;
import vn.lienketvung.shared.web.chart.ChartFoot;

/**
 * What places are specialised in and how open they are, as it is shown: everything in words.
 *
 * @param finding in one sentence, and what is missing where there is none
 * @param sectors null while specialisation cannot be measured
 * @param openness null while openness cannot be measured
 * @param needs every figure that both take, and how far it is there
 */
record SpecialisationPage(
        String title,
        String finding,
        @Nullable BarTable sectors,
        ChartFoot sectorsFoot,
        @Nullable BarTable openness,
        ChartFoot opennessFoot,
        List<Need> needs,
        List<Choice> scopes,
        String scope,
        List<Choice> periods,
        String period,
        @Nullable String day,
        @Nullable String dayProblem) {

    /**
     * @param href of the indicator
     * @param nation whether the nation is known
     */
    record Need(String name, String href, String places, boolean nation) {}
}
