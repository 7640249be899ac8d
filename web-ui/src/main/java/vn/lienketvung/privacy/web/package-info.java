/** What the portal holds of people, for everybody to read, and one's own data to take along. */
@NullMarked
package vn.lienketvung.privacy.web;

import org.jspecify.annotations.NullMarked;
