package vn.lienketvung.shared.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that only reads, and reads everything in one transaction: the scope is told to the database once, what is
 * asked twice is read once, and all of the page is of one moment's rights. Not for pages that write, not even an
 * audit entry of what was read.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneReading {}
