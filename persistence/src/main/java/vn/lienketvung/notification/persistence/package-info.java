/** Notices, choices and the outbox in the database. */
@NullMarked
package vn.lienketvung.notification.persistence;

import org.jspecify.annotations.NullMarked;
