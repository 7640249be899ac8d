package vn.lienketvung.analysis.web;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.analysis.Quarter;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;

/** A card of the overview as a file: its figures for Excel, the map as a drawing. */
@Controller
class OverviewFileController {

    private final AskedScope scopes;
    private final OverviewReader reader;
    private final OverviewFiles files;

    OverviewFileController(AskedScope scopes, OverviewReader reader, OverviewFiles files) {
        this.scopes = scopes;
        this.reader = reader;
        this.files = files;
    }

    @GetMapping(OverviewQuery.OVERVIEW + "/{card:[a-z-]+}.{ending:xlsx|csv|svg}")
    ResponseEntity<byte[]> file(
            @PathVariable String card,
            @PathVariable String ending,
            @RequestParam Map<String, String> parameters,
            Official official)
            throws IOException {
        var wanted = Card.parse(card).orElseThrow(() -> new NotFound("card", card));
        var query = OverviewQuery.of(parameters);
        var scope = scopes.of(query, official);
        var period = query.periodOr(Quarter.of(scopes.reckoning(scope).ended()));
        var overview = reader.read(scope, period);
        var groups = scopes.groups(scope, official);
        return files.file(wanted, ending, overview, groups, query.boundary());
    }
}
