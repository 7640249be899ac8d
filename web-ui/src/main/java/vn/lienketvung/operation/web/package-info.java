/** How the portal stands, for administrators. */
@NullMarked
package vn.lienketvung.operation.web;

import org.jspecify.annotations.NullMarked;
