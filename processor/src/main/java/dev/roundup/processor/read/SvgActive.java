package dev.roundup.processor.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds content in an SVG drawing that runs, or that a browser would fetch. The file is published as it is, and a
 * reader who opens it alone gets all of it (SVG 2, sections 2.2 and 15). HTML inside {@code foreignObject}, which some
 * editors use for labels, is examined like everything else.
 */
final class SvgActive {
    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "handler",
            "iframe",
            "frame",
            "embed",
            "object",
            "applet",
            "form",
            "input",
            "button",
            "textarea",
            "link",
            "meta",
            "base",
            "audio",
            "video");

    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z_][\\w:.-]*)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    /** The attributes that browsers run as scripts (HTML Standard, section 8.1.8.2; SVG 2, section 15.5). */
    private static final Pattern HANDLER =
            Pattern.compile("on(?:load|unload|beforeunload|error|abort|resize|scroll|wheel|"
                    + "(?:dbl|aux)?click|contextmenu|(?:mouse|pointer|touch|key|drag|focus|animation|transition)[a-z]*|blur|drop|"
                    + "input|change|select|submit|reset|copy|cut|paste|begin|end|repeat|activate|toggle|message|hashchange|"
                    + "pageshow|pagehide|popstate|storage|zoom)");

    private static final Pattern CSS_URL = Pattern.compile("url\\(([^)]*)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTES = Pattern.compile("^(?:\\s|[\"']|&quot;|&#3[49];|&apos;)+|[\\s\"']+$");
    private static final Pattern REFERENCE = Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|(\\d{1,7}));");
    private static final Pattern RUNS =
            Pattern.compile("[\\x00-\\x20]*(?:javascript|vbscript|data:text/html).*", Pattern.DOTALL);

    private final String svg;

    private SvgActive(String svg) {
        this.svg = svg;
    }

    /** The first active content, worded to follow the name of the drawing. */
    static Optional<String> in(String svg) {
        return new SvgActive(svg).find();
    }

    private Optional<String> find() {
        int at = svg.indexOf('<');
        while (at >= 0) {
            int end = end(at);
            Optional<String> found = tag(at, end);
            if (found.isPresent()) {
                long line =
                        1 + svg.substring(0, at).chars().filter(c -> c == '\n').count();
                return Optional.of(found.get() + " on line " + line);
            }
            at = svg.indexOf('<', end);
        }
        return Optional.empty();
    }

    private int end(int at) {
        if (svg.startsWith("<!--", at)) {
            return after("-->", at + 4);
        }
        return svg.startsWith("<![CDATA[", at) ? after("]]>", at) : SvgSize.endOfTag(svg, at);
    }

    private int after(String end, int from) {
        int found = svg.indexOf(end, from);
        return found < 0 ? svg.length() : found + end.length();
    }

    private Optional<String> tag(int at, int end) {
        if (svg.startsWith("<?xml-stylesheet", at)) {
            return Optional.of("links a style sheet");
        }
        int nameEnd = at + 1;
        while (nameEnd < end && " \t\r\n/>".indexOf(svg.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        String name = localName(svg.substring(at + 1, nameEnd));
        if (name.isEmpty() || "?!".indexOf(name.charAt(0)) >= 0) {
            return Optional.empty();
        }
        if (ELEMENTS.contains(name)) {
            return Optional.of("contains <" + name + ">");
        }
        if (name.equals("style")) {
            int close = svg.indexOf("</", end);
            Optional<String> css = css(svg.substring(end, close < 0 ? svg.length() : close));
            if (css.isPresent()) {
                return css;
            }
        }
        Matcher attribute = ATTRIBUTE.matcher(svg).region(nameEnd, end);
        return attribute
                .results()
                .flatMap(found -> attribute(
                        name,
                        found.group(1).toLowerCase(Locale.ROOT),
                        found.group(2) == null ? found.group(3) : found.group(2))
                        .stream())
                .findFirst();
    }

    private static Optional<String> attribute(String element, String name, String value) {
        if (name.startsWith("on") && HANDLER.matcher(name).matches()) {
            return Optional.of("runs a script with " + name);
        }
        String local = localName(name);
        if (local.equals("href") || name.equals("src")) {
            String target = decoded(value).strip();
            if (RUNS.matcher(target.toLowerCase(Locale.ROOT)).matches()) {
                return Optional.of("runs a script with " + name);
            }
            return element.equals("a") || isInside(target) ? Optional.empty() : fetches(target);
        }
        return css(value);
    }

    private static Optional<String> css(String css) {
        if (css.contains("@import")) {
            return Optional.of("imports a style sheet");
        }
        return css.indexOf("url(") < 0
                ? Optional.empty()
                : CSS_URL.matcher(css)
                        .results()
                        .map(url -> QUOTES.matcher(url.group(1)).replaceAll(""))
                        .filter(url -> !isInside(url))
                        .findFirst()
                        .flatMap(SvgActive::fetches);
    }

    private static boolean isInside(String target) {
        return Stream.of("#", "data:", "&ns_").anyMatch(target::startsWith) || target.isEmpty();
    }

    private static Optional<String> fetches(String target) {
        return Optional.of("fetches " + (target.length() > 60 ? target.substring(0, 59) + "…" : target));
    }

    private static String localName(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String value) {
        return value.indexOf("&#") < 0
                ? value
                : REFERENCE.matcher(value).replaceAll(found -> {
                    boolean hex = found.group(1) != null;
                    int c = Integer.parseInt(hex ? found.group(1) : found.group(2), hex ? 16 : 10);
                    return Matcher.quoteReplacement(Character.isValidCodePoint(c) ? Character.toString(c) : "");
                });
    }
}
