/** The ladder on the pages of a commitment, the answers to its steps, and the agenda of the council. */
@NullMarked
package vn.lienketvung.escalation.web;

import org.jspecify.annotations.NullMarked;
