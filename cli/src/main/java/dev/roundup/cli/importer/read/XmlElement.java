package dev.roundup.cli.importer.read;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of XML with all that is in it.
 *
 * @param content its texts and elements in order
 * @param line the line at which its content begins, counted from 1
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlNode> content, int line) implements XmlNode {
    /** No list nests its elements so deeply. */
    private static final int DEEPEST = 50;

    private static final XMLInputFactory FACTORY = factory();

    /** Keeps its own copies of the map and the list. */
    XmlElement {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        content = List.copyOf(content);
    }

    /**
     * Reads an element. A document type and the entities that it declares are never read.
     *
     * @param firstLine the line of the file in which the text begins
     * @throws UnreadableSource if it is malformed
     */
    static XmlElement of(String xml, int firstLine) throws UnreadableSource {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(xml));
            reader.nextTag();
            return element(reader, firstLine - 1, 0);
        } catch (XMLStreamException malformed) {
            int line = firstLine
                    - 1
                    + Math.max(
                            1,
                            malformed.getLocation() == null
                                    ? 1
                                    : malformed.getLocation().getLineNumber());
            throw new UnreadableSource(line, "this is not XML: " + problem(malformed));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static XmlElement element(XMLStreamReader reader, int before, int depth)
            throws XMLStreamException, UnreadableSource {
        int line = before + reader.getLocation().getLineNumber();
        if (depth > DEEPEST) {
            throw new UnreadableSource(line, "the elements are nested too deeply here");
        }
        String name = reader.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        List<XmlNode> content = new ArrayList<>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                content.add(element(reader, before, depth + 1));
            } else if (reader.isCharacters()) {
                content.add(new XmlNode.XmlText(reader.getText()));
            } else if (reader.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableSource(line, "the entity &" + reader.getLocalName() + "; is not known");
            }
        }
        return new XmlElement(name, attributes, content, line);
    }

    /** What is wrong, without the place in the part that was parsed. */
    private static String problem(XMLStreamException malformed) {
        String message = String.valueOf(malformed.getMessage());
        int at = message.indexOf("Message: ");
        return (at < 0 ? message : message.substring(at + "Message: ".length())).strip();
    }

    /** The elements in it, in order. */
    List<XmlElement> children() {
        return content.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    List<XmlElement> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    Optional<XmlElement> child(String name) {
        return children(name).stream().findFirst();
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** All the text in it, without tags and with single blanks. */
    String text() {
        return words().replaceAll("\\s+", " ").strip();
    }

    /** All the text in it as it is written, without tags. */
    String words() {
        return content.stream()
                .flatMap(node -> node instanceof XmlNode.XmlText text
                        ? Stream.of(text.text())
                        : Stream.of(((XmlElement) node).words()))
                .reduce("", String::concat);
    }
}
