package vn.lienketvung.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file the portal takes; what a file is gets decided by its content, its name must agree. */
public enum AcceptedType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final List<String> extensions;

    AcceptedType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this name may have this content, by its extension. */
    public boolean suits(String fileName) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }

    public static Optional<AcceptedType> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }

    /** The value of a file field's accept attribute: {@code .pdf,.jpg,…}. */
    public static String acceptAttribute() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(type -> type.extensions.stream())
                        .map(extension -> "." + extension)
                        .toList());
    }
}
