package vn.lienketvung.codelist.web;

import vn.lienketvung.codelist.CodeBook;
import vn.lienketvung.codelist.CodeList;

/** One list and how many of its entries are offered today, and how many no longer. */
record CodeListLine(CodeList list, int offered, int retired) {

    static CodeListLine of(CodeList list, CodeBook book) {
        return new CodeListLine(list, book.offered().size(), book.retired().size());
    }
}
