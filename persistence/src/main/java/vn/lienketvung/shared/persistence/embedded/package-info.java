/**
 * The PostgreSQL that the portal brings along: unpacked, created, started and stopped as its child, durable,
 * reachable from this machine only, one per data folder.
 */
@NullMarked
package vn.lienketvung.shared.persistence.embedded;

import org.jspecify.annotations.NullMarked;
