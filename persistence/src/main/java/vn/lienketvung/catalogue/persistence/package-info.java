/** The public catalogue, read from its own tables. */
@NullMarked
package vn.lienketvung.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
