/**
 * The pages on which an agreement is decided and signed: review, the paper to print, the record of a
 * signature, and the files behind it.
 */
@NullMarked
package vn.lienketvung.agreement.web;

import org.jspecify.annotations.NullMarked;
