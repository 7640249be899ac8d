package vn.lienketvung.shared.web.chart;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gives bars of one kind away as an SVG file that needs nothing else. */
@Component
public class BarFiles {

    private final Drawings drawings;

    BarFiles(Drawings drawings) {
        this.drawings = drawings;
    }

    /**
     * @param title what is shown, where and when, in words
     * @param foot the line under the chart on its page
     * @param name of the file without ending, in letters without marks
     */
    public ResponseEntity<byte[]> answer(
            BarTable table, String title, ChartFoot foot, String name) {
        return drawings.answer(
                "shared/bar-file",
                BarFile.of(table, title, drawings.source(foot), drawings.language()),
                name);
    }
}
