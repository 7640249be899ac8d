/** Corrections of signed texts, and the question for those who are to countersign them. */
@NullMarked
package vn.lienketvung.agreement.persistence.correction;

import org.jspecify.annotations.NullMarked;
