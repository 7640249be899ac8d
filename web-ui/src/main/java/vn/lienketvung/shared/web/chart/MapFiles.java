package vn.lienketvung.shared.web.chart;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gives a map away as an SVG file that needs nothing else: drawn by the fragment of the pages, in their colours. */
@Component
public class MapFiles {

    private final Drawings drawings;

    MapFiles(Drawings drawings) {
        this.drawings = drawings;
    }

    /**
     * @param foot the line under the chart on its page, for source, day and note
     * @param name of the file without ending, in letters without marks
     */
    public ResponseEntity<byte[]> answer(ProvinceMap map, ChartFoot foot, String name) {
        var source = drawings.source(foot) + " " + drawings.say("chart.map.boundaries");
        if (!map.lines().isEmpty()) source += " " + drawings.say("chart.former-borders.file");
        return drawings.answer(
                "shared/map-file", MapFile.of(map, source, drawings.language()), name);
    }
}
