/**
 * Cooperatives and products put together from common words, the same for the same seed and number: for the benchmark, which
 * compiles these files too, and for tests. Whoever bears such a name by chance is not meant.
 */
@NullMarked
package vn.lienketvung.madeup;

import org.jspecify.annotations.NullMarked;
