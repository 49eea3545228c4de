package dev.roundup.processor.template;

import dev.roundup.processor.markup.HtmlTree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the page's policy must allow because its template loads it. */
public final class TemplateSources {
    private static final Pattern HOST = Pattern.compile("(?i)(?:https:)?//([a-z0-9.-]+(?::[0-9]+)?)(/[^?#;, ]*)?.*");

    private final Map<String, Set<String>> sources = new LinkedHashMap<>();

    private TemplateSources() {}

    /** The sources to allow, by the directive to which they belong. */
    public static Map<String, Set<String>> of(Element template) {
        TemplateSources found = new TemplateSources();
        for (Element element : HtmlTree.all(template)) {
            if (SlotTree.slot(element).isEmpty() && SlotTree.fate(element) != SlotTree.Fate.SAMPLE) {
                Resource.of(element).forEach(found::add);
                if (element.nameIs("form") && element.attr("action").isBlank()) {
                    found.allow("form-action", "'self'");
                }
            }
        }
        return found.sources;
    }

    private void add(Resource resource) {
        switch (resource.where()) {
            case ELSEWHERE -> {
                Matcher host = HOST.matcher(resource.address());
                if (host.matches()) {
                    String origin = "https://" + host.group(1);
                    add(resource.kind(), origin, host.group(2) == null ? origin : origin + host.group(2));
                }
            }
            case ON_SITE, BESIDE -> add(resource.kind(), "'self'", "'self'");
            case INSIDE -> {
                if (resource.kind() == Resource.Kind.IN_STYLE
                        && resource.address().startsWith("data:")) {
                    allow("font-src", "data:");
                }
            }
            default -> {}
        }
    }

    /** A script is allowed alone, everything else with its whole origin, because style sheets name further files. */
    private void add(Resource.Kind kind, String origin, String file) {
        switch (kind) {
            case SCRIPT -> allow("script-src", file);
            case STYLE -> {
                allow("style-src", origin);
                allow("font-src", origin);
            }
            case IN_STYLE -> allow("font-src", origin);
            case FRAME -> allow("frame-src", origin);
            case FORM -> allow("form-action", origin);
            case CONNECTION -> {
                allow("connect-src", origin);
                allow("font-src", origin);
            }
            case MEDIA -> {}
        }
    }

    private void allow(String directive, String source) {
        sources.computeIfAbsent(directive, any -> new TreeSet<>()).add(source);
    }
}
