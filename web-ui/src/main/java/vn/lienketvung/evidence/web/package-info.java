/** How filed documents are handed out. */
@NullMarked
@NamedInterface("web")
package vn.lienketvung.evidence.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
