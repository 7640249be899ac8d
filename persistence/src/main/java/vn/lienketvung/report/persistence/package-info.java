/** Six-month reports in the database. */
@NullMarked
package vn.lienketvung.report.persistence;

import org.jspecify.annotations.NullMarked;
