/** Records of how commitments were kept, in PostgreSQL: what they are made of, the records, lists and tasks. */
@NullMarked
package vn.lienketvung.reliability.persistence;

import org.jspecify.annotations.NullMarked;
