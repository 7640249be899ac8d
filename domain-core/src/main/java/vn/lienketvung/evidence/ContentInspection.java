package vn.lienketvung.evidence;

import java.io.IOException;

/** Tells what a file really is by looking at its bytes, never at its name alone. */
public interface ContentInspection {

    /** The media type, such as {@code application/pdf}; {@code application/octet-stream} when unknown. */
    String mediaTypeOf(Upload upload) throws IOException;
}
