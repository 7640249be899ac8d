/** What a trial portal shows from its first start: an invented cast, marked as such, in real provinces. */
@NullMarked
package vn.lienketvung.portal.demo;

import org.jspecify.annotations.NullMarked;
