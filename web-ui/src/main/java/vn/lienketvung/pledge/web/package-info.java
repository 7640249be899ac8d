/** The page of one pledge's ledger, and the forms by which giver and receiver carry it on. */
@NullMarked
package vn.lienketvung.pledge.web;

import org.jspecify.annotations.NullMarked;
