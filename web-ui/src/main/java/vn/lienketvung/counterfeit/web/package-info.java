/** The public form for reporting a fake, its receipt, and the pages of those who answer. */
@NullMarked
package vn.lienketvung.counterfeit.web;

import org.jspecify.annotations.NullMarked;
