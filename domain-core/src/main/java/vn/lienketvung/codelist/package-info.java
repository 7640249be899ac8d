/**
 * Lists of words that administrators keep, such as the units of measure: what is offered where something is typed.
 * No rule depends on an entry; what a rule depends on is an enumeration in the code of its context.
 */
@NullMarked
@ApplicationModule(
        displayName = "Code lists",
        allowedDependencies = {"shared"})
package vn.lienketvung.codelist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
