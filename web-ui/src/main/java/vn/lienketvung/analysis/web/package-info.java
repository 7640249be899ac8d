/** The overview of a region, its cards as files, and the lists of commitments behind its figures. */
@NullMarked
package vn.lienketvung.analysis.web;

import org.jspecify.annotations.NullMarked;
