package vn.lienketvung.shared.web.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files of shapes and places under {@code geometry/}: a head line, no quotes, nothing left out. */
final class Geometry {

    private Geometry() {}

    static List<String> lines(String file) {
        var name = "/geometry/" + file + ".csv";
        var stream = Objects.requireNonNull(Geometry.class.getResourceAsStream(name), name);
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
