/**
 * Spreadsheets that come from outside: what stands in which cell, and what is wrong with it. A file is opened only
 * within limits; the cells of a row are read as text, number, day or a choice, every problem with its coordinates.
 * Whatever takes data in from a spreadsheet begins here. Long tables are read row by row, checked and loaded by the portal
 * in the background while their sender follows; what the rows become is for the {@link vn.lienketvung.exchange.Intake} of
 * each kind.
 */
@NullMarked
@ApplicationModule(
        displayName = "Spreadsheets from outside",
        allowedDependencies = {"shared", "evidence", "geography", "identity"})
package vn.lienketvung.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
