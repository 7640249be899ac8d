package vn.lienketvung.document.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/**
 * Leaves each head of a table in the structure once. The writer of PDF tags it again on every page that it is repeated on, and
 * whoever reads by ear would hear every heading as often as the table has pages; the repetitions become artefacts, which are
 * seen and not read out.
 */
final class RepeatedHeads {

    private static final String HEAD = "TH";

    /** The numbers of marked pieces that are repetitions, by page. */
    private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

    private RepeatedHeads() {}

    static void silence(PDDocument pdf) throws IOException {
        var heads = new RepeatedHeads();
        heads.walk(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        for (var page : pdf.getPages()) {
            var numbers = heads.repeated.get(page.getCOSObject());
            if (numbers != null) rewrite(pdf, page, numbers);
        }
    }

    private void walk(PDStructureNode node, @Nullable PDPage page) {
        for (var kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                var on = element.getPage() == null ? page : element.getPage();
                if (HEAD.equals(element.getStructureType())) prune(element, on, new PDPage[1]);
                else walk(element, on);
            }
    }

    /**
     * @param first the page on which the head stands first; found on the way
     */
    private void prune(
            PDStructureElement element, @Nullable PDPage page, @Nullable PDPage[] first) {
        var kept = new ArrayList<>();
        for (var kid : element.getKids())
            if (kid instanceof PDStructureElement inner) {
                prune(inner, inner.getPage() == null ? page : inner.getPage(), first);
                kept.add(inner);
            } else {
                var on = pageOf(kid, page);
                var begun = first[0] == null ? on : first[0];
                first[0] = begun;
                if (on.getCOSObject() == begun.getCOSObject()) kept.add(kid);
                else
                    repeated.computeIfAbsent(on.getCOSObject(), _ -> new HashSet<>())
                            .add(numberOf(kid));
            }
        element.setKids(kept);
    }

    private static PDPage pageOf(Object kid, @Nullable PDPage otherwise) {
        return kid instanceof PDMarkedContentReference reference && reference.getPage() != null
                ? reference.getPage()
                : Objects.requireNonNull(otherwise, "A marked piece stands on a page");
    }

    private static int numberOf(Object kid) {
        return kid instanceof PDMarkedContentReference reference
                ? reference.getMCID()
                : (Integer) kid;
    }

    private static void rewrite(PDDocument pdf, PDPage page, Set<Integer> numbers)
            throws IOException {
        var tokens = new ArrayList<>();
        for (var token : new PDFStreamParser(page).parse()) {
            tokens.add(token);
            if (token instanceof Operator operator
                    && operator.getName().equals("BDC")
                    && tokens.get(tokens.size() - 2) instanceof COSDictionary properties
                    && numbers.contains(properties.getInt(COSName.MCID))) {
                tokens.subList(tokens.size() - 3, tokens.size()).clear();
                tokens.add(COSName.ARTIFACT);
                tokens.add(Operator.getOperator("BMC"));
            }
        }
        var stream = new PDStream(pdf);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }
}
