package vn.lienketvung;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** A form of a page with what somebody has typed into it. */
final class FilledForm {

    static final String TYPE = "application/x-www-form-urlencoded";

    private final String address;
    private final boolean hasFiles;
    private final String fileField;
    private final List<String> fields = new ArrayList<>();
    private @Nullable String fileName;
    private byte[] content = new byte[0];

    private FilledForm(FormElement form, String address) {
        this.address = address;
        hasFiles = form.attr("enctype").startsWith("multipart/");
        fileField = form.select("input[type=file]").attr("name");
        for (var field : form.formData())
            if (!field.key().equals(fileField)) set(field.key(), field.value());
    }

    /** The form of that page which it, or one of its buttons, sends to this address. */
    static FilledForm on(String page, String address) {
        return Jsoup.parse(page).select("form[method=post]").stream()
                .map(FormElement.class::cast)
                .filter(form -> sendsTo(form, address))
                .findFirst()
                .map(form -> new FilledForm(form, address))
                .orElseThrow(() -> new AssertionError("No form for " + address + " on " + page));
    }

    private static boolean sendsTo(FormElement form, String address) {
        return form.attr("action").equals(address)
                || form.select("button[formaction]").eachAttr("formaction").contains(address);
    }

    FilledForm with(String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2)
            for (int at = fields.size() - 2; at >= 0; at -= 2)
                if (fields.get(at).equals(namesAndValues[i])) fields.subList(at, at + 2).clear();
        for (int i = 0; i < namesAndValues.length; i += 2)
            set(namesAndValues[i], namesAndValues[i + 1]);
        return this;
    }

    FilledForm with(String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content;
        return this;
    }

    private void set(String name, String value) {
        fields.add(name);
        fields.add(value);
    }

    String address() {
        return address;
    }

    String contentType() {
        return hasFiles ? MultipartBody.TYPE : TYPE;
    }

    byte[] body() {
        if (!hasFiles) return encode(fields);
        var body = new MultipartBody();
        for (int i = 0; i < fields.size(); i += 2) body.add(fields.get(i), fields.get(i + 1));
        return body.add(fileField, fileName == null ? "" : fileName, content).bytes();
    }

    /** Names and values, one after the other, as a browser without files sends them. */
    static byte[] encode(List<String> fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.size(); i += 2)
            body.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(fields.get(i), StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(fields.get(i + 1), StandardCharsets.UTF_8));
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
