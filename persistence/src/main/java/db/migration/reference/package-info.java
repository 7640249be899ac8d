/** What migrations that load reference data share. */
@NullMarked
package db.migration.reference;

import org.jspecify.annotations.NullMarked;
