/** A person's notices, how they want to hear of things, and the outbox for administrators. */
@NullMarked
package vn.lienketvung.notification.web;

import org.jspecify.annotations.NullMarked;
