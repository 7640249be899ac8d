/** How official documents are put out: on the screen, for a word processor and as PDF. */
@NullMarked
package vn.lienketvung.document.web;

import org.jspecify.annotations.NullMarked;
