package vn.lienketvung.statistics.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienketvung.audit.SealedRecords;
import vn.lienketvung.statistics.Figure;
import vn.lienketvung.statistics.FigureEvent;

/** Every revision of every figure, as the audit trail must have heard of it; those that shipped with the portal too. */
@Component
public class RecordedFigures implements SealedRecords {

    private static final String ALL =
            "select "
                    + RevisionRow.COLUMNS
                    + ", published, account, person, organisation from figure_revision"
                    + " where %s order by indicator, place, period, number";

    private final JdbcClient sql;

    public RecordedFigures(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<String> kinds() {
        return List.of(FigureEvent.RECORDED, FigureEvent.REVISED);
    }

    @Override
    public Map<String, List<String>> hashes() {
        return figures("true").stream()
                .collect(
                        Collectors.toMap(
                                figure -> figure.key().toString(),
                                figure ->
                                        history(figure).stream()
                                                .map(event -> event.trace().hashAfter())
                                                .map(Objects::requireNonNull)
                                                .toList()));
    }

    /** What happened to the figures that shipped with the portal, which nobody entered. */
    public List<FigureEvent> shipped() {
        return figures("account is null").stream()
                .flatMap(figure -> history(figure).stream())
                .toList();
    }

    private List<Figure> figures(String where) {
        return RevisionRow.figures(
                sql.sql(ALL.formatted(where))
                        .query((row, _) ->
                                RevisionRow.of(
                                        row,
                                        row.getBoolean("published"),
                                        RevisionRow.recorder(row)))
                        .list());
    }

    private static List<FigureEvent> history(Figure figure) {
        var events = new ArrayList<FigureEvent>();
        var revisions = figure.revisions();
        for (int at = 0; at < revisions.size(); at++)
            events.add(
                    at == 0
                            ? new FigureEvent.Recorded(figure.key(), revisions.getFirst())
                            : new FigureEvent.Revised(
                                    figure.key(), revisions.get(at - 1), revisions.get(at)));
        return events;
    }
}
