/**
 * Văn bản hành chính: official documents in the layout of Decree 30/2020/NĐ-CP. A document is composed once, as a
 * structure of words without any format; a {@link vn.lienketvung.document.DocumentPress} puts it out for the screen, for a
 * word processor and as a file to be printed, with the same words in the same order. What a document says is the affair of
 * whoever composes it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Official documents",
        allowedDependencies = {"shared"})
package vn.lienketvung.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
