/** Work that waits for people by name, asked across the contexts for whoever keeps accounts. */
@NullMarked
package vn.lienketvung.task.persistence;

import org.jspecify.annotations.NullMarked;
