/** What the portal does with ledgers of pledges by itself. */
@NullMarked
package vn.lienketvung.pledge.automation;

import org.jspecify.annotations.NullMarked;
