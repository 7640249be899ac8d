/** The page of one commitment: how far it has come, and the forms by which both sides carry it on. */
@NullMarked
package vn.lienketvung.commitment.web;

import org.jspecify.annotations.NullMarked;
