/**
 * Files that prove something: signed scans and the evidence of progress. Bytes are kept once under their
 * SHA-256; who may read a file follows from the record (dossier) it belongs to.
 */
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"shared", "organisation", "identity"})
package vn.lienketvung.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
