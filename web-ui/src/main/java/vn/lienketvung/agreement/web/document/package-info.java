/** The documents that an agreement's own record can fill: its text, the paper that submits it, the plan to carry it out. */
@NullMarked
package vn.lienketvung.agreement.web.document;

import org.jspecify.annotations.NullMarked;
