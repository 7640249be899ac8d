/**
 * The editor of an agreement's draft: one page per section, a check of the whole, and what happens when two
 * people edit at once. Nothing typed is ever lost: what cannot be read comes back as it was typed.
 */
@NullMarked
package vn.lienketvung.agreement.web.editor;

import org.jspecify.annotations.NullMarked;
