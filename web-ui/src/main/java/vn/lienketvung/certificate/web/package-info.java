/** The pages of decisions and certificates, and what a shopper sees who scans a package. */
@NullMarked
package vn.lienketvung.certificate.web;

import org.jspecify.annotations.NullMarked;
