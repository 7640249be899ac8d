package vn.lienketvung.evidence;

import java.io.IOException;
import java.util.Optional;

/** Tells what a file really is by looking at its bytes, never at its name alone. */
public interface ContentInspection {

    /** The media type, such as {@code application/pdf}; {@code application/octet-stream} when unknown. */
    String mediaTypeOf(Upload upload) throws IOException;

    /** What is wrong with a file of this kind; empty when it may be handed to others. */
    Optional<Danger> dangerIn(Upload upload, AcceptedType type) throws IOException;
}
