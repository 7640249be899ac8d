/**
 * Opens spreadsheets of the XLSX kind. A file is first taken apart within limits and looked through part by part; only
 * what passed is put together again for the reading library.
 */
@NullMarked
package vn.lienketvung.exchange.persistence;

import org.jspecify.annotations.NullMarked;
