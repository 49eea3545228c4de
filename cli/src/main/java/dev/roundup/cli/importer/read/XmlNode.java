package dev.roundup.cli.importer.read;

/** A part of the content of an element of XML. */
sealed interface XmlNode permits XmlElement, XmlNode.XmlText {
    /** A text between tags. */
    record XmlText(String text) implements XmlNode {}
}
