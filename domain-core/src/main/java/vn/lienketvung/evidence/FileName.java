package vn.lienketvung.evidence;

import java.text.Normalizer;

/** A file's name made harmless: no path, no control or direction characters, at most 150 characters, NFC. */
public record FileName(String value) {

    private static final int LONGEST = 150;

    public static FileName of(String raw) {
        var name = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        name =
                Normalizer.normalize(name, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cc}\\p{Cf}<>:\"|?*]", "")
                        .strip();
        if (name.startsWith(".")) name = "tep" + name;
        if (name.length() > LONGEST) {
            var dot = name.lastIndexOf('.');
            var extension = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
            name = name.substring(0, LONGEST - extension.length()) + extension;
        }
        return new FileName(name.isEmpty() ? "tep" : name);
    }

    @Override
    public String toString() {
        return value;
    }
}
