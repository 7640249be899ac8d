/** Pages about OCOP criteria: what is asked, what a product would score, and how administrators keep the sets. */
@NullMarked
package vn.lienketvung.ocop.web;

import org.jspecify.annotations.NullMarked;
