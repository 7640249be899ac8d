/** Keeps the audit trail in PostgreSQL, reads it for auditors, and shows it to the check row by row. */
@NullMarked
package vn.lienketvung.audit.persistence;

import org.jspecify.annotations.NullMarked;
