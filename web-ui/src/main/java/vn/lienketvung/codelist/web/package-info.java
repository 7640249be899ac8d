/** The pages on which administrators keep the code lists, and what forms of other contexts offer from them. */
@NullMarked
package vn.lienketvung.codelist.web;

import org.jspecify.annotations.NullMarked;
