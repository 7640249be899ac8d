/**
 * The register and the agreement page: lists, tabs and the buttons that need no form of their own. Addresses
 * carry every filter, so a view can be shared and the back button keeps it.
 */
@NullMarked
package vn.lienketvung.register.web;

import org.jspecify.annotations.NullMarked;
