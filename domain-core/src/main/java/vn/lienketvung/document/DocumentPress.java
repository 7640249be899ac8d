package vn.lienketvung.document;

import java.io.IOException;

/** Puts documents out as files, all formats with the same words in the same order. */
public interface DocumentPress {

    /** The finished file. */
    byte[] print(OfficialDocument document, DocumentFormat format) throws IOException;
}
