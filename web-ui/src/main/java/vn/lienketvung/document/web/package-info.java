/** How official documents are put out: on the screen, for a word processor and as PDF, and sent as files. */
@NullMarked
@NamedInterface("web")
package vn.lienketvung.document.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
