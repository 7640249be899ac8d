package vn.lienketvung.exchange.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.ImportJob;

/** Which column is which, in the order of the file; an empty one is left out. */
record MatchForm(@Nullable List<@Nullable String> columns) {

    static MatchForm of(ImportJob job) {
        return new MatchForm(List.copyOf(job.columns()));
    }

    /** As many as the file has, whatever was sent. */
    List<String> columnsOf(ImportJob job) {
        var sent = columns == null ? List.<@Nullable String>of() : columns;
        return java.util.stream.IntStream.range(0, job.outline().headings().size())
                .mapToObj(at -> at < sent.size() ? sent.get(at) : null)
                .map(key -> key == null ? "" : key)
                .toList();
    }
}
