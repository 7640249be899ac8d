/** The pages of councils: for the office that appoints them, the members who score, the chair who leads. */
@NullMarked
package vn.lienketvung.council.web;

import org.jspecify.annotations.NullMarked;
