package vn.lienketvung.exchange.persistence;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.SheetLimits;

/**
 * Looks through one part before the reading library sees it: well-formed, no document type (and so no entities and
 * nothing fetched from elsewhere), no cell beyond the limits, which would make the library set aside room for it.
 */
final class XmlGuard {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 64;

    private final SheetLimits limits;

    XmlGuard(SheetLimits limits) {
        this.limits = limits;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    void check(String name, byte[] part) {
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new HostileFile("exchange.rule.document-type");
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) throw new HostileFile("exchange.rule.damaged");
                        element(name, reader);
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new HostileFile("exchange.rule.damaged");
        }
    }

    private void element(String part, XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "c" -> {
                if (part.startsWith("xl/worksheets/")) cell(reader.getAttributeValue(null, "r"));
            }
            case "row" -> {
                var row = reader.getAttributeValue(null, "r");
                if (row != null && (!row.matches("\\d{1,7}") || isTooLow(row)))
                    throw new HostileFile("exchange.rule.too-many-rows", limits.maxRows());
            }
            case "workbookPr" -> {
                var since1904 = reader.getAttributeValue(null, "date1904");
                if ("1".equals(since1904) || "true".equals(since1904))
                    throw new HostileFile("exchange.rule.days-since-1904");
            }
            default -> {}
        }
    }

    private void cell(@Nullable String address) {
        if (address == null) return;
        var parsed = ADDRESS.matcher(address);
        if (!parsed.matches()) throw new HostileFile("exchange.rule.damaged");
        if (isTooLow(parsed.group(2)))
            throw new HostileFile("exchange.rule.too-many-rows", limits.maxRows());
        int column = 0;
        for (char letter : parsed.group(1).toCharArray()) column = column * 26 + letter - 'A' + 1;
        if (column > limits.maxColumns())
            throw new HostileFile("exchange.rule.too-many-columns", limits.maxColumns());
    }

    private boolean isTooLow(String row) {
        return Integer.parseInt(row) > limits.maxRows();
    }
}
