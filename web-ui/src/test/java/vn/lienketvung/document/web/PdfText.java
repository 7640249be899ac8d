package vn.lienketvung.document.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader reads out of a PDF: the text of its structure, in the order of the structure; artefacts are left out. */
final class PdfText {

    private final StringBuilder text = new StringBuilder();
    private final List<String> roles = new ArrayList<>();
    private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();

    private PdfText() {}

    static PdfText of(PDDocument pdf) throws IOException {
        var read = new PdfText();
        for (var page : pdf.getPages()) read.marked.put(page.getCOSObject(), contentOf(page));
        read.walk(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        return read;
    }

    String text() {
        return text.toString();
    }

    /** The types of all elements: {@code Document}, {@code H1}, {@code TH} and so on. */
    List<String> roles() {
        return roles;
    }

    private static Map<Integer, String> contentOf(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var found = new HashMap<Integer, String>();
        for (var content : extractor.getMarkedContents()) collect(content, found);
        return found;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> into) {
        var own = new StringBuilder();
        for (var part : content.getContents())
            if (part instanceof TextPosition position) own.append(position.getUnicode());
            else if (part instanceof PDMarkedContent inner) collect(inner, into);
        if (content.getMCID() >= 0) into.merge(content.getMCID(), own.toString(), String::concat);
    }

    private void walk(PDStructureNode node, PDPage page) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    roles.add(element.getStructureType());
                    walk(element, element.getPage() == null ? page : element.getPage());
                }
                case PDMarkedContentReference reference ->
                        read(
                                reference.getPage() == null ? page : reference.getPage(),
                                reference.getMCID());
                case Integer id -> read(page, id);
                default -> {}
            }
        }
    }

    private void read(PDPage page, int id) {
        text.append(marked.get(page.getCOSObject()).getOrDefault(id, ""));
    }
}
