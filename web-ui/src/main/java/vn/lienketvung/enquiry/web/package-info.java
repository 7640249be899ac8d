/** Pages of enquiries: the buyer's form and follow page, the producer's list and answer, the administration's counts. */
@NullMarked
package vn.lienketvung.enquiry.web;

import org.jspecify.annotations.NullMarked;
