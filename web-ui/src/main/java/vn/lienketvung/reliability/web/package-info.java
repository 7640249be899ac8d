/** Pages of records of how commitments were kept: list, record, commitments behind each figure, reply, decision, method. */
@NullMarked
package vn.lienketvung.reliability.web;

import org.jspecify.annotations.NullMarked;
