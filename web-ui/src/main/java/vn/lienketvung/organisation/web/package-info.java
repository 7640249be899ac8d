/** The pages on which administrators keep the register of organisations. */
@NullMarked
package vn.lienketvung.organisation.web;

import org.jspecify.annotations.NullMarked;
