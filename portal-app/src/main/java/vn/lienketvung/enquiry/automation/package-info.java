/** What enquiries set going: notices to the producer, mails to buyers, reminders, lapsing, deleting contacts. */
@NullMarked
package vn.lienketvung.enquiry.automation;

import org.jspecify.annotations.NullMarked;
