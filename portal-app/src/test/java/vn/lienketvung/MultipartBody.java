package vn.lienketvung;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The body of a form with files, as a browser writes it. */
final class MultipartBody {

    static final String TYPE = "multipart/form-data; boundary=x";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    MultipartBody add(String name, String value) {
        return write("name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value));
    }

    MultipartBody add(String name, String fileName, byte[] content) {
        write("name=\"%s\"; filename=\"%s\"\r\n\r\n".formatted(name, fileName));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private MultipartBody write(String field) {
        body.writeBytes(
                ("--x\r\nContent-Disposition: form-data; " + field)
                        .getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Everything added so far and the end. */
    byte[] bytes() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes("--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
