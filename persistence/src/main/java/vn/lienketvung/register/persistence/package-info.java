/** The register of agreements, read straight from the database. */
@NullMarked
package vn.lienketvung.register.persistence;

import org.jspecify.annotations.NullMarked;
