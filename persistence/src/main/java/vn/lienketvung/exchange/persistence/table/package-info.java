/** Tables read row by row in constant memory, from XLSX, XLS and CSV files that nobody vouches for. */
@NullMarked
package vn.lienketvung.exchange.persistence.table;

import org.jspecify.annotations.NullMarked;
