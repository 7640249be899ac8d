package vn.lienketvung.exchange.persistence.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.CellText;

/**
 * Goes through the elements of one part. There is no document type in it, and so there are no entities and nothing is fetched
 * from elsewhere; it is not deeper and knows no more names than a spreadsheet does.
 */
final class PartReading implements AutoCloseable {

    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 300;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream bytes;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private final @Nullable String[] last = new String[8];
    private int next;
    private int depth;

    PartReading(InputStream bytes) {
        this.bytes = bytes;
        try {
            xml = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw new RefusedTable("damaged");
        }
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** One of the constants of StAX; {@code END_DOCUMENT} at the end. */
    int next() {
        try {
            if (!xml.hasNext()) return XMLStreamConstants.END_DOCUMENT;
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new RefusedTable("document-type");
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
            return event;
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new RefusedTable("damaged");
        }
    }

    private void begin() {
        if (++depth > DEEPEST) throw new RefusedTable("damaged");
        know(xml.getLocalName());
        for (int at = 0; at < xml.getAttributeCount(); at++) know(xml.getAttributeLocalName(at));
        if (names.size() > MOST_NAMES) throw new RefusedTable("damaged");
    }

    /** Cells follow cells: nearly always it is one of the last few, and the parser gives the same object. */
    @SuppressWarnings("ReferenceEquality")
    private void know(String name) {
        for (var each : last) if (each == name) return;
        last[next++ & (last.length - 1)] = name;
        names.add(name);
    }

    String name() {
        return xml.getLocalName();
    }

    @Nullable String attribute(String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++)
            if (xml.getAttributeLocalName(at).equals(name)) return xml.getAttributeValue(at);
        return null;
    }

    /** Adds the text that stands here, up to what a cell may hold. */
    void addTextTo(StringBuilder text) {
        if (text.length() <= CellText.LONGEST) text.append(xml.getText());
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            bytes.close();
        }
    }
}
