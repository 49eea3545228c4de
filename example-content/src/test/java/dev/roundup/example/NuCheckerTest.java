package dev.roundup.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The page and its pictures have neither an error nor a warning in the Nu HTML Checker. */
class NuCheckerTest {
    /** The preset of the checker's own web front end for documents whose root is {@code svg}. */
    private static final String SVG_SCHEMA = "http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc";

    @Test
    void thePageIsValid() throws Exception {
        assertThat(checker().validate(Page.file())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.roundup.example.Page#pictures")
    void everyPictureIsValid(Path picture) throws Exception {
        assertThat(messagesAboutSvg(picture)).isEmpty();
    }

    /** An empty answer means "valid" only as long as the checker answers at all. */
    @Test
    void theCheckerReportsErrorsAndWarnings() throws Exception {
        String page = "<!DOCTYPE html><html lang=en><title>t</title><section><p>No heading</section><img src=a.png>";
        assertThat(checker().validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))))
                .contains("error: ")
                .contains("warning: ");
    }

    private static EmbeddedValidator checker() {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return checker;
    }

    private static List<String> messagesAboutSvg(Path picture) throws Exception {
        Messages messages = new Messages();
        SimpleDocumentValidator checker = new SimpleDocumentValidator();
        checker.setUpMainSchema(SVG_SCHEMA, messages);
        checker.setUpValidatorAndParsers(messages, false, false);
        checker.checkXmlFile(picture.toFile());
        return messages.seen;
    }

    private static final class Messages implements ErrorHandler {
        final List<String> seen = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            seen.add(e.getLineNumber() + ": warning: " + e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            seen.add(e.getLineNumber() + ": error: " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            seen.add(e.getLineNumber() + ": fatal: " + e.getMessage());
        }
    }
}
