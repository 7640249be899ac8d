/** How accounts and one-time links are stored, and who an account stands for at the moment of a request. */
@NullMarked
package vn.lienketvung.identity.persistence;

import org.jspecify.annotations.NullMarked;
