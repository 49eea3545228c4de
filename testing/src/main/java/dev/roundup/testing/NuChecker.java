package dev.roundup.testing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Runs the Nu HTML Checker on a document. It returns the errors and warnings, each with its line. */
public final class NuChecker implements ErrorHandler {
    /** The preset that the checker's own website uses for documents with the root {@code svg}. */
    private static final String SVG_SCHEMA = "http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc";

    /** The address of the page. The checker needs one on the web to know what {@code 'self'} allows. */
    private static final String ADDRESS = "https://lab.example.org/page/index.html";

    private final List<String> seen = new ArrayList<>();

    private NuChecker() {}

    public static List<String> html(byte[] page) throws Exception {
        NuChecker messages = new NuChecker();
        messages.checker(EmbeddedValidator.SCHEMA_URL).checkHtmlInputSource(source(page));
        return messages.seen;
    }

    public static List<String> svg(byte[] drawing) throws Exception {
        NuChecker messages = new NuChecker();
        messages.checker(SVG_SCHEMA).checkXmlInputSource(source(drawing));
        return messages.seen;
    }

    private SimpleDocumentValidator checker(String schema) throws Exception {
        SimpleDocumentValidator checker = new SimpleDocumentValidator();
        checker.setUpMainSchema(schema, this);
        checker.setUpValidatorAndParsers(this, false, false);
        return checker;
    }

    private static InputSource source(byte[] document) {
        InputSource source = new InputSource(new ByteArrayInputStream(document));
        source.setSystemId(ADDRESS);
        return source;
    }

    @Override
    public void warning(SAXParseException message) {
        see("warning", message);
    }

    @Override
    public void error(SAXParseException message) {
        see("error", message);
    }

    @Override
    public void fatalError(SAXParseException message) {
        see("fatal", message);
    }

    private void see(String kind, SAXParseException message) {
        seen.add(kind + " in line " + message.getLineNumber() + ": " + message.getMessage());
    }
}
