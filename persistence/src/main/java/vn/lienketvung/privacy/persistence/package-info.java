/** What the portal holds of people, read from every context's tables by the register of personal data. */
@NullMarked
package vn.lienketvung.privacy.persistence;

import org.jspecify.annotations.NullMarked;
