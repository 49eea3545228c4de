package dev.roundup.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the place where an SVG drawing is not well-formed XML (XML 1.0, section 2.1; Namespaces in XML 1.0, section 5),
 * so that browsers show an error instead of it. A parser of the JDK would take longer to load than this takes to run.
 */
final class SvgForm {
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s=/>\"'<]+)\\s*=\\s*(?:\"[^\"<]*+\"|'[^'<]*+')");
    private static final Pattern END = Pattern.compile("\\s*/?");
    private static final Pattern LOOSE_AMPERSAND =
            Pattern.compile("&(?!(?:[\\p{L}_:][\\w.:-]*+|#\\d++|#x[0-9a-fA-F]++);)");
    private static final Pattern UNKNOWN_ENTITY =
            Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)([\\p{L}_:][\\w.:-]*+);");
    private static final Pattern SUBSET_END = Pattern.compile("]\\s*>");

    private record Open(String name, int at) {}

    private final String svg;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean documentType;
    private boolean ended;

    private SvgForm(String svg) {
        this.svg = svg;
    }

    /** The first flaw, worded to follow the name of the drawing. Empty if there is none. */
    static Optional<String> flaw(String svg) {
        return new SvgForm(svg).find().map(flaw -> "is not well-formed: " + flaw);
    }

    private Optional<String> find() {
        int from = 0;
        for (int at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', from)) {
            int end = end(at);
            boolean tag = isTag(at);
            if (end < 0 || (tag && end == svg.length())) {
                return Optional.of("it ends inside <" + name(at) + ">" + line(at));
            }
            Optional<String> flaw = references(from, tag ? end : at);
            if (flaw.isEmpty() && tag) {
                flaw = tag(at, end);
            }
            if (flaw.isPresent()) {
                return flaw;
            }
            from = tag ? end + 1 : end;
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("<" + open.getFirst().name + ">" + line(open.getFirst().at) + " is not closed");
    }

    private boolean isTag(int at) {
        return at + 1 < svg.length() && "!?".indexOf(svg.charAt(at + 1)) < 0;
    }

    /** The index of the end of a tag, or after anything else that begins here; -1 if it does not end. */
    private int end(int at) {
        if (svg.startsWith("<!--", at)) {
            return after("-->", at + 4);
        }
        if (svg.startsWith("<![CDATA[", at)) {
            return after("]]>", at);
        }
        if (svg.startsWith("<?", at)) {
            return after("?>", at);
        }
        if (!svg.startsWith("<!", at)) {
            return SvgSize.endOfTag(svg, at);
        }
        documentType = true;
        int subset = svg.indexOf('[', at);
        int end = svg.indexOf('>', at);
        if (subset < 0 || subset > end) {
            return end < 0 ? -1 : end + 1;
        }
        Matcher close = SUBSET_END.matcher(svg);
        return close.find(subset) ? close.end() : -1;
    }

    private int after(String end, int from) {
        int found = svg.indexOf(end, from);
        return found < 0 ? -1 : found + end.length();
    }

    /** Ampersands in the text before a tag and in the tag. */
    private Optional<String> references(int from, int to) {
        int first = svg.indexOf('&', from);
        if (first < 0 || first >= to) {
            return Optional.empty();
        }
        Matcher loose = LOOSE_AMPERSAND.matcher(svg).region(from, to);
        if (loose.find()) {
            return Optional.of("the ampersand" + line(loose.start()) + " must be &amp;");
        }
        Matcher unknown = UNKNOWN_ENTITY.matcher(svg).region(from, to);
        return !documentType && unknown.find()
                ? Optional.of(unknown.group() + line(unknown.start()) + " is not known in SVG")
                : Optional.empty();
    }

    private Optional<String> tag(int at, int end) {
        String name = name(at);
        if (name.startsWith("/")) {
            Open last = open.poll();
            ended = open.isEmpty();
            return last != null && last.name.equals(name.substring(1))
                    ? Optional.empty()
                    : Optional.of("<" + name + ">" + line(at)
                            + (last == null ? " closes nothing" : " closes <" + last.name + ">" + line(last.at)));
        }
        if (ended) {
            return Optional.of("<" + name + ">" + line(at) + " comes after the end of the drawing");
        }
        boolean closed = svg.charAt(end - 1) == '/';
        if (!closed) {
            open.push(new Open(name, at));
        }
        ended = open.isEmpty();
        return prefix(name, at).or(() -> attributes(at, at + 1 + name.length(), end));
    }

    private Optional<String> attributes(int at, int from, int end) {
        Set<String> names = new HashSet<>();
        Matcher attribute = ATTRIBUTE.matcher(svg).region(from, end);
        int next = from;
        while (attribute.lookingAt()) {
            String name = attribute.group(1);
            if (!names.add(name)) {
                return Optional.of(name + " is given twice" + line(attribute.start(1)));
            }
            Optional<String> unknown = prefix(name, attribute.start(1));
            if (unknown.isPresent()) {
                return unknown;
            }
            next = attribute.end();
            attribute.region(next, end);
        }
        return END.matcher(svg).region(next, end).matches()
                ? Optional.empty()
                : Optional.of("an attribute of <" + name(at) + ">" + line(at) + " has no quotes around its value");
    }

    /** A prefix that is declared nowhere. If there is a document type, it may declare prefixes. */
    private Optional<String> prefix(String name, int at) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        boolean known = prefix.isEmpty() || prefix.equals("xml") || prefix.equals("xmlns") || documentType;
        return known || svg.contains("xmlns:" + prefix)
                ? Optional.empty()
                : Optional.of("the prefix of " + name + line(at) + " is not declared with xmlns:" + prefix);
    }

    /** The name of a tag, with its slash if it ends an element. */
    private String name(int at) {
        int end = at + 1;
        while (end < svg.length()
                && " \t\r\n>".indexOf(svg.charAt(end)) < 0
                && !(svg.charAt(end) == '/' && end > at + 1)) {
            end++;
        }
        return svg.substring(at + 1, end);
    }

    private String line(int at) {
        return " on line "
                + (1 + svg.substring(0, at).chars().filter(c -> c == '\n').count());
    }
}
