package vn.lienketvung.codelist.web;

import java.time.LocalDate;
import java.util.List;
import vn.lienketvung.codelist.CodeBook;
import vn.lienketvung.codelist.CodeEntry;
import vn.lienketvung.codelist.CodeList;

/**
 * One list with the entries looked for.
 *
 * @param sought the words looked for; empty for all
 */
record CodeListView(
        CodeList list,
        List<CodeEntry> entries,
        int offered,
        int retired,
        String sought,
        LocalDate today) {

    static CodeListView of(CodeList list, CodeBook book, String sought) {
        return new CodeListView(
                list,
                book.containing(sought),
                book.offered().size(),
                book.retired().size(),
                sought,
                book.day());
    }
}
