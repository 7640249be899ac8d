/**
 * Corrections of typing errors in a text that has been signed: proposed by one party, countersigned by another, written
 * into the text and kept for good. What was signed can always be reached again; a change of substance is no correction.
 */
@NullMarked
@NamedInterface("correction")
package vn.lienketvung.agreement.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
