/** The public catalogue: search with filters, product, maker. For everybody, without signing in and without JavaScript. */
@NullMarked
package vn.lienketvung.catalogue.web;

import org.jspecify.annotations.NullMarked;
