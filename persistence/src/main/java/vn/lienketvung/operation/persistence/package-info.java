/** Backup and restore of database and files, by the owner of the schema. */
@NullMarked
package vn.lienketvung.operation.persistence;

import org.jspecify.annotations.NullMarked;
