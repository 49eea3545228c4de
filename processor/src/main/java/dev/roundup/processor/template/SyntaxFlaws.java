package dev.roundup.processor.template;

import dev.roundup.processor.model.TemplateFlaw;
import dev.roundup.processor.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Finds where a template is not valid HTML. jsoup reports what its parser does not expect; we find open elements. */
final class SyntaxFlaws {
    /** HTML Standard, section 13.1.2.4: the elements whose end tag may be omitted. */
    private static final Set<String> OPTIONAL_END = Set.of(
            "html",
            "head",
            "body",
            "li",
            "dt",
            "dd",
            "p",
            "rt",
            "rp",
            "optgroup",
            "option",
            "colgroup",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th");

    private static final Pattern END_TAG = Pattern.compile("</([^\\s>/]+)[^>]*>?");
    private static final Pattern REFERENCE = Pattern.compile("&[^\\s;<&]*;?");
    private static final Pattern START_TAG = Pattern.compile("<([A-Za-z][^\\s>/]*)[^>]*>?");

    private final ParsedTemplate template;
    private final List<Element> open;
    private final List<TemplateFlaw> flaws = new ArrayList<>();

    private SyntaxFlaws(ParsedTemplate template) {
        this.template = template;
        this.open = template.elements().stream().filter(this::isOpen).toList();
    }

    static List<TemplateFlaw> of(ParsedTemplate template) {
        SyntaxFlaws found = new SyntaxFlaws(template);
        found.open.forEach(element -> found.add(
                element.sourceRange().startPos(),
                "<" + element.tagName() + "> is not closed",
                "write </" + element.tagName() + "> where it ends"));
        template.errors().forEach(found::error);
        return found.flaws.stream().distinct().toList();
    }

    /** True if an element was written, must be closed and is not. */
    private boolean isOpen(Element element) {
        if (!isWritten(element) || element.tag().is(Tag.Void) || OPTIONAL_END.contains(element.normalName())) {
            return false;
        }
        boolean isForeign = !element.tag().namespace().equals(Parser.NamespaceHtml);
        int end = element.sourceRange().endPos();
        boolean closesItself = isForeign && end > 1 && template.html().startsWith("/>", end - 2);
        return !closesItself
                && (!element.endSourceRange().isTracked()
                        || element.endSourceRange().isImplicit());
    }

    /** True if an element has a start tag, and is not one that the parser adds or repeats. */
    private boolean isWritten(Element element) {
        int start = element.sourceRange().startPos();
        return start >= 0
                && !element.sourceRange().isImplicit()
                && template.html()
                        .regionMatches(
                                true,
                                start,
                                "<" + element.tagName(),
                                0,
                                1 + element.tagName().length());
    }

    private void error(ParseError error) {
        String words = error.getErrorMessage();
        int after = Math.min(error.getPosition(), template.html().length());
        int tag = template.html().lastIndexOf('<', Math.max(0, after - 1));
        if (words.startsWith("Unexpected EndTag token")) {
            endTag(tag);
        } else if (words.startsWith("Unexpected StartTag token")) {
            startTag(tag);
        } else if (words.startsWith("Unexpected Character token")) {
            add(after, "text stands where HTML allows none", "move it, for example out of the table");
        } else if (words.contains("duplicate attribute")) {
            add(tag, "an attribute stands twice in a tag", "keep one of the two");
        } else if (words.contains("character reference")) {
            int sign = template.html().lastIndexOf('&', Math.max(0, after - 1));
            Matcher name = REFERENCE.matcher(template.html());
            boolean isThere = sign >= 0 && name.find(sign);
            add(
                    sign,
                    Quote.of(isThere ? name.group() : "&") + " is not a character of HTML",
                    "write &amp; for a plain &");
        } else if (words.contains("[TagOpen]")) {
            add(tag, "\"<\" begins no tag here", "write &lt; for a plain <");
        } else if (words.contains("end of file")) {
            add(tag, "the file ends inside this tag or comment", "write its end");
        } else if (words.contains("cannot be self-closing")) {
            add(tag, excerpt(tag, after) + " does not close itself in HTML", "write an end tag");
        } else if (!words.startsWith("Unexpected EOF token")) {
            add(after - 1, "HTML does not allow " + excerpt(Math.max(0, after - 12), after) + " here", "");
        }
    }

    /** An end tag that ends something, with open elements inside it, is not the mistake; those are reported. */
    private void endTag(int tag) {
        Matcher name = END_TAG.matcher(template.html());
        if (!name.find(Math.max(0, tag)) || name.start() != tag) {
            return;
        }
        boolean endsSomething = template.elements().stream()
                .anyMatch(element -> element.tagName().equalsIgnoreCase(name.group(1))
                        && !element.sourceRange().isImplicit()
                        && element.sourceRange().startPos() < tag
                        && element.endSourceRange().isTracked()
                        && element.endSourceRange().startPos() == tag
                        && element.endSourceRange().endPos() > tag);
        boolean isOuter = Set.of("body", "html").contains(name.group(1).toLowerCase(Locale.ROOT));
        if (!endsSomething && !isOuter) {
            add(tag, Quote.of(name.group()) + " closes nothing", "delete it, or write the start tag");
        }
    }

    private void startTag(int tag) {
        Matcher name = START_TAG.matcher(template.html());
        if (name.find(Math.max(0, tag)) && name.start() == tag && !isBlamed(name.group(1), tag)) {
            add(tag, "<" + name.group(1) + "> cannot stand here", "see what is open around it");
        }
    }

    /** True if a tag ends an element that may end there, but another one inside it is open. That one is reported. */
    private boolean isBlamed(String name, int tag) {
        return OPTIONAL_END.contains(name.toLowerCase(Locale.ROOT))
                && open.stream().anyMatch(element -> element.sourceRange().startPos() < tag);
    }

    private String excerpt(int from, int to) {
        return Quote.of(template.html().substring(Math.max(0, from), Math.max(Math.max(0, from), to)));
    }

    private void add(int offset, String problem, String help) {
        flaws.add(new TemplateFlaw(
                TemplateFlaw.SYNTAX,
                problem,
                Optional.of(help).filter(words -> !words.isEmpty()),
                template.at(offset)));
    }
}
