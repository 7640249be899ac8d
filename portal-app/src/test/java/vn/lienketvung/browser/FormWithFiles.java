package vn.lienketvung.browser;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form with files is about to send, byte for byte as the browser would, but for the boundary. */
record FormWithFiles(byte[] body) {

    private static final String BOUNDARY = "----ImpatientFingers7MA4YWxkTrZu0gW";

    /** Every field as [name, text], a file as [name]; the pressed button last, as browsers do. */
    private static final String READ =
            """
            button => {
              const form = button.form;
              if (!form || form.enctype !== 'multipart/form-data') return null;
              const fields = [...new FormData(form)].map(([name, value]) =>
                  typeof value === 'string' ? [name, value.replace(/\\r?\\n/g, '\\r\\n')] : [name]);
              if (button.name) fields.push([button.name, button.value]);
              return fields;
            }
            """;

    /**
     * @param attached the files somebody has chosen, by field
     * @return null when the button sends no such form
     */
    @SuppressWarnings("unchecked")
    static @Nullable FormWithFiles of(Locator button, Map<String, Path> attached) {
        var fields = (List<List<String>>) button.evaluate(READ);
        if (fields == null) return null;
        var body = new ByteArrayOutputStream();
        try {
            for (var field : fields) write(body, field, attached.get(field.getFirst()));
            body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FormWithFiles(body.toByteArray());
    }

    private static void write(ByteArrayOutputStream body, List<String> field, @Nullable Path file)
            throws IOException {
        var head =
                "--"
                        + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\""
                        + field.getFirst()
                        + "\"";
        if (field.size() == 2) {
            body.write((head + "\r\n\r\n" + field.getLast()).getBytes(StandardCharsets.UTF_8));
        } else {
            var name = file == null ? "" : file.getFileName().toString();
            var more =
                    "; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            body.write((head + more).getBytes(StandardCharsets.UTF_8));
            if (file != null) body.write(Files.readAllBytes(file));
        }
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }
}
