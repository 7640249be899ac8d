/** Reports of fakes in the database, their list, and the tasks they are. */
@NullMarked
package vn.lienketvung.counterfeit.persistence;

import org.jspecify.annotations.NullMarked;
