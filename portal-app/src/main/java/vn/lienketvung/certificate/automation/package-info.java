/** What the portal does for certificates by itself. */
@NullMarked
package vn.lienketvung.certificate.automation;

import org.jspecify.annotations.NullMarked;
