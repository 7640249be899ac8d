package vn.lienketvung.operation;

import java.io.IOException;
import java.nio.file.Path;

/** Copies everything the portal keeps into one folder, and puts it back. */
public interface Vault {

    /**
     * Copies the database as it is at one moment, and every file it names. The portal may go on working.
     *
     * @param folder is made; nothing may be in it
     * @throws VaultRefused when the folder is in use, or a file is missing or damaged
     */
    Contents backUp(Path folder) throws IOException;

    /**
     * Puts everything back into a portal that holds nothing, the portal being stopped. The whole copy is
     * checked first, byte by byte.
     *
     * @throws VaultRefused when the target holds something, or the copy is incomplete, changed, or of a newer
     *     portal
     */
    Contents restore(Path folder) throws IOException;

    /**
     * What a copy holds.
     *
     * @param schema the version of the schema
     * @param rows of all tables
     */
    record Contents(String schema, int tables, long rows, int files) {}
}
