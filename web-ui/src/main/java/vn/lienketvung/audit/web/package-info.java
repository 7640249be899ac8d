/** The page on which auditors read the trail. */
@NullMarked
package vn.lienketvung.audit.web;

import org.jspecify.annotations.NullMarked;
