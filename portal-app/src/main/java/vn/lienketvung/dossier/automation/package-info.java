/** What the portal does with dossiers by itself. */
@NullMarked
package vn.lienketvung.dossier.automation;

import org.jspecify.annotations.NullMarked;
