package vn.lienketvung.product.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** What a file is by its first bytes, whatever it is called. */
enum PhotoFormat {
    JPEG,
    PNG,
    /** How many telephones save photos unless told otherwise; the portal cannot read it. */
    HEIC,
    WEBP,
    OTHER;

    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    static PhotoFormat of(byte[] file) {
        if (file.length < 12) return OTHER;
        if (file[0] == (byte) 0xff && file[1] == (byte) 0xd8 && file[2] == (byte) 0xff) return JPEG;
        if (Arrays.equals(file, 0, PNG_HEAD.length, PNG_HEAD, 0, PNG_HEAD.length)) return PNG;
        if (says(file, 4, "ftyp") && HEIC_BRANDS.contains(text(file, 8))) return HEIC;
        if (says(file, 0, "RIFF") && says(file, 8, "WEBP")) return WEBP;
        return OTHER;
    }

    private static boolean says(byte[] file, int at, String word) {
        return text(file, at).equals(word);
    }

    private static String text(byte[] file, int at) {
        return new String(file, at, 4, StandardCharsets.ISO_8859_1);
    }
}
