package vn.lienketvung.agreement.correction;

import java.util.Set;

/**
 * Words that say what was agreed, and that no correction touches.
 *
 * @param provinces as they are written
 * @param units the first word of each unit, in lower case
 */
record Substance(Set<String> provinces, Set<String> units) {}
