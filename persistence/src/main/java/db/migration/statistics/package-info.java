/** Migrations of the regional database that are easier to read in Java than in SQL; Flyway finds them by their place. */
@NullMarked
package db.migration.statistics;

import org.jspecify.annotations.NullMarked;
