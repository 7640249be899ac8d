/** What sends mails by itself: the words, the way to the mail server, and the timers. */
@NullMarked
package vn.lienketvung.notification.automation;

import org.jspecify.annotations.NullMarked;
