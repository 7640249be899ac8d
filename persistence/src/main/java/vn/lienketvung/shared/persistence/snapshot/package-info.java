/**
 * Whole aggregates for pages that only look at them: read in one statement, as the mapping says, into the same classes,
 * and handed out detached. What is to be changed is fetched by Hibernate as ever.
 */
@NullMarked
package vn.lienketvung.shared.persistence.snapshot;

import org.jspecify.annotations.NullMarked;
