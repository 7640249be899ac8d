/** Migrations of the OCOP criteria that are easier to read in Java than in SQL; Flyway finds them by their place. */
@NullMarked
package db.migration.ocop;

import org.jspecify.annotations.NullMarked;
