/** The pages of products: describing them on a phone, and looking at those of one's territory. */
@NullMarked
package vn.lienketvung.product.web;

import org.jspecify.annotations.NullMarked;
