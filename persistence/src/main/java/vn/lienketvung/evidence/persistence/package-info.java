/** Filed documents in the database, their bytes on disk. */
@NullMarked
package vn.lienketvung.evidence.persistence;

import org.jspecify.annotations.NullMarked;
