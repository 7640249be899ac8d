/** What follows when somebody asks to be forgotten: whoever decides is told, and reminded; how long an answer takes. */
@NullMarked
package vn.lienketvung.privacy.automation;

import org.jspecify.annotations.NullMarked;
