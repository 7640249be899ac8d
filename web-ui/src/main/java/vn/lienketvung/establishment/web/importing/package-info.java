/** What tables of establishments need beyond the pages that all tables share. */
@NullMarked
package vn.lienketvung.establishment.web.importing;

import org.jspecify.annotations.NullMarked;
