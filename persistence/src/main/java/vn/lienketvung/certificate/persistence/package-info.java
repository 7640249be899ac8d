/** Decisions and certificates in the database, and their lists. */
@NullMarked
package vn.lienketvung.certificate.persistence;

import org.jspecify.annotations.NullMarked;
