/** The signed-in person on the page: who they are in the masthead, where they may go, how they sign in. */
@NullMarked
package vn.lienketvung.identity.web;

import org.jspecify.annotations.NullMarked;
