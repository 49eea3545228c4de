package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.TextDirection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Replaces the template's own words by those of a language. {@code data-words} names the words of an element, {@code
 * data-words-label} those of its label, {@code data-words-done} those that a button shows when it is done, and {@code data-words-hint} those in an empty
 * field. {@code {}} in a message is the place of the only element inside the element.
 *
 * <p>Words in another language than the page's get a {@code lang} attribute, and so does content in the page's language
 * among them. {@code data-own} is on elements for content such as names and titles: on a right-to-left page, they find
 * out their own direction.
 */
public final class TemplateTranslation {
    private static final String WORDS = "data-words";
    private static final String LABEL = "data-words-label";
    private static final String DONE = "data-words-done";
    private static final String HINT = "data-words-hint";
    private static final String OWN = "data-own";

    /** The signs between parts of a line and after names, as they are in the template. */
    private static final String SERIES = ", ";

    private static final String LABELLED = ": ";

    private final InterfaceWords words;
    private final String pageLanguage;
    private final boolean foreign;

    TemplateTranslation(InterfaceWords words, String pageLanguage) {
        this.words = words;
        this.pageLanguage = pageLanguage;
        this.foreign = mark(words, pageLanguage).isPresent();
    }

    /** The language with which words must be marked, because the page has another one. */
    public static Optional<String> mark(InterfaceWords words, String pageLanguage) {
        String primary = Locale.forLanguageTag(pageLanguage).getLanguage();
        return Optional.of(words.language())
                .filter(language -> !primary.isEmpty() && !language.split("-", 2)[0].equals(primary));
    }

    void apply(Element template) {
        boolean leftwards = !TextDirection.of(pageLanguage).equals(TextDirection.LEFT_TO_RIGHT);
        List<Element> elements = HtmlTree.all(template);
        for (Element element : elements) {
            if (element.hasAttr(OWN)) {
                own(element, leftwards);
            }
            if (element.hasAttr(LABEL)) {
                element.attr("aria-label", take(element, LABEL));
            }
            if (element.hasAttr(DONE)) {
                element.attr("data-done", take(element, DONE));
            }
            if (element.hasAttr(HINT)) {
                element.attr("placeholder", take(element, HINT));
            }
            if (element.hasAttr(WORDS)) {
                say(element, element.attr(WORDS));
            }
        }
        String series = words.between("series");
        String labelled = words.between("label") + " ";
        if (!series.equals(SERIES) || !labelled.equals(LABELLED)) {
            elements.forEach(element -> join(element, series, labelled));
        }
    }

    private static void own(Element element, boolean leftwards) {
        element.removeAttr(OWN);
        if (leftwards) {
            element.attr("dir", "auto");
        }
    }

    /** Replaces the signs between elements. */
    private static void join(Element element, String series, String labelled) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                String sign = text.getWholeText();
                if (sign.equals(SERIES)) {
                    text.text(series);
                } else if (sign.equals(LABELLED)) {
                    text.text(labelled);
                }
            }
        }
    }

    private String take(Element element, String attribute) {
        String key = element.attr(attribute);
        element.removeAttr(attribute);
        return words.of(key);
    }

    private void say(Element element, String key) {
        Optional<Element> inside = Optional.ofNullable(element.firstElementChild());
        String message = element.wholeText().startsWith(" ") ? words.after(key) : words.of(key);
        int place = message.indexOf("{}");
        element.removeAttr(WORDS);
        element.empty();
        element.appendText(place < 0 ? message : message.substring(0, place));
        if (place >= 0) {
            inside.ifPresent(child -> {
                element.appendChild(child);
                mark(child, pageLanguage);
            });
            element.appendText(message.substring(place + 2));
        }
        mark(element, words.language());
    }

    private void mark(Element element, String language) {
        if (foreign) {
            element.attr("lang", language);
        }
    }
}
