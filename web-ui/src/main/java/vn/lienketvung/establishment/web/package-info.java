/** The pages of the register of establishments: declaring on a phone, asking by receipt, and the work of the commune. */
@NullMarked
package vn.lienketvung.establishment.web;

import org.jspecify.annotations.NullMarked;
