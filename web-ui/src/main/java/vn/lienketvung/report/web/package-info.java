/** The pages of six-month reports, and the official document each of them is. */
@NullMarked
package vn.lienketvung.report.web;

import org.jspecify.annotations.NullMarked;
