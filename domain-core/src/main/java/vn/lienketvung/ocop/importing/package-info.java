/**
 * New criteria sets from a spreadsheet: read, checked cell by cell, and taken over as new versions from a day on.
 */
@NullMarked
package vn.lienketvung.ocop.importing;

import org.jspecify.annotations.NullMarked;
