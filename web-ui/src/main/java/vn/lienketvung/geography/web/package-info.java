/** The public pages of the territory: look up a place of today or of the past. */
@NullMarked
package vn.lienketvung.geography.web;

import org.jspecify.annotations.NullMarked;
