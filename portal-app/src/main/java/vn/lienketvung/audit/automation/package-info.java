/**
 * What the portal does for the audit trail by itself: hears every event, records every refusal, exports the
 * heads of the chains, checks them.
 */
@NullMarked
package vn.lienketvung.audit.automation;

import org.jspecify.annotations.NullMarked;
