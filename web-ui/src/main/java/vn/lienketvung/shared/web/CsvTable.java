package vn.lienketvung.shared.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as Vietnamese spreadsheet programs open it by a double click: UTF-8 with its mark, semicolons between, a comma before
 * the decimals. Text that a program would take for a formula gets an apostrophe in front.
 */
public final class CsvTable {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String FORMULA = "(?s)[=+\\-@\\t\\r].*";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    public CsvTable(List<String> head) {
        row(head);
    }

    /** Numbers, texts, and nothing where nothing is known. */
    public void row(List<? extends @Nullable Object> cells) {
        text.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Object other -> quoted(other.toString());
        };
    }

    private static String quoted(String value) {
        var safe = value.matches(FORMULA) ? "'" + value : value;
        return safe.matches("(?s).*[;\"\\n\\r].*")
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    /** The finished table as a file to keep. */
    public ResponseEntity<byte[]> file(String name) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv", StandardCharsets.US_ASCII)
                                .build()
                                .toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
