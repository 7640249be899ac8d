package vn.lienketvung.analysis.web;

import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.Overview;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.chart.Boundary;
import vn.lienketvung.shared.web.chart.FigureFiles;
import vn.lienketvung.shared.web.chart.MapFiles;

/** The cards of an overview as files. */
@Component
class OverviewFiles {

    private final CardTables tables;
    private final OverviewPages pages;
    private final MapFiles maps;

    OverviewFiles(CardTables tables, OverviewPages pages, MapFiles maps) {
        this.tables = tables;
        this.pages = pages;
        this.maps = maps;
    }

    ResponseEntity<byte[]> file(
            Card card, String ending, Overview overview, List<RegionGroup> groups, Boundary shown)
            throws IOException {
        var name = "toan-canh-" + card.text() + "-" + overview.period().text();
        if (ending.equals("svg")) {
            if (card != Card.MAP) throw new NotFound("drawing", card.text());
            return maps.answer(
                    pages.map(overview, groups, shown), pages.feet(overview, shown).map(), name);
        }
        var table = tables.table(card, overview, groups);
        return ending.equals("csv") ? FigureFiles.csv(table, name) : FigureFiles.excel(table, name);
    }
}
