package vn.lienketvung.document.web;

import java.util.List;
import vn.lienketvung.document.Block;
import vn.lienketvung.document.Heading;
import vn.lienketvung.document.Listing;
import vn.lienketvung.document.Paragraph;
import vn.lienketvung.document.Table;

/**
 * A part of the body as its template reads it.
 *
 * @param sort which piece of the template shows it
 */
record PartView(String sort, Block block) {

    static PartView of(Block block) {
        return switch (block) {
            case Heading _ -> new PartView("heading", block);
            case Paragraph _ -> new PartView("paragraph", block);
            case Listing _ -> new PartView("listing", block);
            case Table _ -> new PartView("table", block);
        };
    }

    public String styleClass() {
        return block instanceof Paragraph paragraph ? paragraph.style().name() : "";
    }

    /** Of the columns of a table, in percent. */
    public List<String> widths() {
        return block instanceof Table table
                ? table.shares().stream().map(share -> share / 100 + "%").toList()
                : List.of();
    }
}
