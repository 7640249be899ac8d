/**
 * What waits for a person, asked of all contexts in one statement; and work that waits for people by name, for whoever
 * keeps accounts.
 */
@NullMarked
@NamedInterface("persistence")
package vn.lienketvung.task.persistence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
