/** Products in the database. */
@NullMarked
package vn.lienketvung.product.persistence;

import org.jspecify.annotations.NullMarked;
