/** What tables of products need beyond the pages that all tables share. */
@NullMarked
package vn.lienketvung.product.web.importing;

import org.jspecify.annotations.NullMarked;
