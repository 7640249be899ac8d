/** The page on which administrators keep the working calendar, and the words of every computed day. */
@NullMarked
package vn.lienketvung.calendar.web;

import org.jspecify.annotations.NullMarked;
