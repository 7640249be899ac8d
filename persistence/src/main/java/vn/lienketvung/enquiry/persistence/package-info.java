/** Enquiries in PostgreSQL: records, contacts apart from them, lists, counts and tasks. */
@NullMarked
package vn.lienketvung.enquiry.persistence;

import org.jspecify.annotations.NullMarked;
