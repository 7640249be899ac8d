/** Migrations of the territory that are easier to read in Java than in SQL; Flyway finds them by their place. */
@NullMarked
package db.migration.geography;

import org.jspecify.annotations.NullMarked;
