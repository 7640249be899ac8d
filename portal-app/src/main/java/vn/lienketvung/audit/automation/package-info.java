/**
 * What the portal does for the audit trail by itself: hears every event, records every refusal, exports the
 * heads of the chains, checks them.
 */
@NullMarked
@NamedInterface("command")
package vn.lienketvung.audit.automation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
