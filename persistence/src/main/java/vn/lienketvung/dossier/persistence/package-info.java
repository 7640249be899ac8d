/** Dossiers in the database, their lists, and for whom they wait. */
@NullMarked
package vn.lienketvung.dossier.persistence;

import org.jspecify.annotations.NullMarked;
