/** The regional database in PostgreSQL: rows that are only ever added to, read as they are and as everybody may see them. */
@NullMarked
package vn.lienketvung.statistics.persistence;

import org.jspecify.annotations.NullMarked;
