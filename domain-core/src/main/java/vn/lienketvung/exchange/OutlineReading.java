package vn.lienketvung.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** Goes once through a whole file, to find the headings and to refuse what cannot be read before anybody waits for it. */
public final class OutlineReading implements TableReader.Sink {

    /** The hidden tab of our own templates, and what its first cell holds before the version. */
    public static final String VERSION_TAB = "_lkv";

    private static final int LOOK_FOR_HEADINGS = 15;
    private static final int LOOK_FOR_OLD_FONTS = 200;
    private static final int CERTAIN = 3;

    private final List<TableColumn> columns;
    private final String version;
    private final List<Tab> tabs = new ArrayList<>();
    private int oldFonts;
    private @Nullable OldFont oldFont;
    private String found = "";

    private OutlineReading(List<TableColumn> columns, String version) {
        this.columns = columns;
        this.version = version;
    }

    /** A tab while it is read. */
    private static final class Tab {
        private final String name;
        private final List<TableRow> first = new ArrayList<>();
        private int rows;

        Tab(String name) {
            this.name = name;
        }
    }

    /**
     * @param version what the template of today bears
     * @throws ActionRefused at the field {@code file} when it cannot be read, or holds no headings with rows below them
     */
    public static TableOutline of(
            TableReader reader,
            Upload file,
            TableLimits limits,
            List<TableColumn> columns,
            String version) {
        var reading = new OutlineReading(columns, version);
        reader.read(file, limits, reading);
        return reading.outline();
    }

    @Override
    public boolean sheet(String name) {
        tabs.add(new Tab(name));
        return !name.startsWith("_") || name.equals(VERSION_TAB);
    }

    @Override
    public void row(TableRow row) {
        var tab = tabs.getLast();
        if (tab.name.equals(VERSION_TAB)) {
            if (found.isEmpty()) found = row.cell(0).text();
            return;
        }
        if (++tab.rows <= LOOK_FOR_HEADINGS + 1) tab.first.add(row);
        if (tab.rows <= LOOK_FOR_OLD_FONTS) lookForOldFonts(row);
    }

    private void lookForOldFonts(TableRow row) {
        for (int column = 0; column < row.width(); column++)
            OldFont.of(row.cell(column).text())
                    .ifPresent(font -> {
                        oldFont = font;
                        oldFonts++;
                    });
    }

    private TableOutline outline() {
        if (oldFont != null && oldFonts >= CERTAIN)
            throw refused("exchange.rule.old-font." + oldFont);
        if (!found.isEmpty() && !found.equals(version))
            throw refused("exchange.rule.template-version", found, version);
        TableOutline best = null;
        long most = -1;
        // Of our own template the first tab is to be filled in, the others explain.
        for (var tab : found.isEmpty() ? tabs : tabs.subList(0, 1))
            for (int at = 0; at + 1 < tab.first.size() && at < LOOK_FOR_HEADINGS; at++) {
                var headings = texts(tab.first.get(at));
                long score = HeadingMatch.score(headings, columns);
                if (score <= most || headings.stream().filter(each -> !each.isEmpty()).count() < 2)
                    continue;
                most = score;
                best = outline(tab, at, headings);
            }
        if (best == null) throw refused("exchange.rule.no-rows");
        return best;
    }

    private static TableOutline outline(Tab tab, int at, List<String> headings) {
        var sample = tab.first.get(at + 1);
        return new TableOutline(
                tab.name,
                tab.first.get(at).number(),
                tab.rows - at - 1,
                headings,
                IntStream.range(0, headings.size())
                        .mapToObj(column -> sample.cell(column).text())
                        .toList());
    }

    private static List<String> texts(TableRow row) {
        return IntStream.range(0, row.width())
                .mapToObj(column -> row.cell(column).text().replaceAll("\\s+", " "))
                .toList();
    }

    private static ActionRefused refused(String rule, Object... arguments) {
        return new ActionRefused(Refusal.at("file", rule, arguments));
    }
}
