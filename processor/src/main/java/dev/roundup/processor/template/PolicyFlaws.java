package dev.roundup.processor.template;

import dev.roundup.processor.model.TemplateFlaw;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.TextPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds what browsers would block on the page, or look for in vain. */
final class PolicyFlaws {
    private static final Set<String> PLUGINS = Set.of("object", "embed", "applet");

    private final ParsedTemplate template;
    private final List<TemplateFlaw> flaws = new ArrayList<>();

    private PolicyFlaws(ParsedTemplate template) {
        this.template = template;
    }

    static List<TemplateFlaw> of(ParsedTemplate template) {
        PolicyFlaws found = new PolicyFlaws(template);
        template.elements().stream()
                .filter(element -> SlotTree.fate(element) != SlotTree.Fate.SAMPLE)
                .forEach(found::element);
        return found.flaws;
    }

    private void element(Element element) {
        for (Attribute attribute : element.attributes()) {
            attribute(element, attribute);
        }
        if (element.nameIs("base")) {
            add("<base> is not allowed on the page", "write whole addresses", template.at(element));
        } else if (PLUGINS.contains(element.normalName())) {
            add(
                    "<" + element.normalName() + "> is not allowed on the page",
                    "write <img>, <video> or <iframe>",
                    template.at(element));
        } else if (element.nameIs("meta") && element.attr("http-equiv").equalsIgnoreCase("Content-Security-Policy")) {
            add(
                    "the page has a policy already",
                    "delete this one; Roundup allows what the template loads",
                    template.at(element));
        }
        // What stands in the place of a picture of ours is only a sample.
        boolean isSample = SlotTree.slot(element).isPresent();
        if (!isSample) {
            Resource.of(element).forEach(this::resource);
        }
    }

    private void attribute(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") && name.length() > 2) {
            add(
                    "attribute " + Quote.of(name) + " runs a script, which the page does not allow",
                    "write addEventListener in a <script>",
                    template.at(element, attribute.getKey()));
        } else if (runsScript(attribute.getValue())) {
            add(
                    "an address that runs a script is not allowed on the page",
                    "write addEventListener in a <script>",
                    template.at(element, attribute.getKey()));
        }
    }

    /** Browsers ignore white space and control characters at the beginning, and tabs and line ends anywhere. */
    private static boolean runsScript(String value) {
        String start = value.length() > 200 ? value.substring(0, 200) : value;
        return start.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT).startsWith("javascript:");
    }

    private void resource(Resource resource) {
        TextPosition place = resource.attribute()
                .map(attribute -> template.at(resource.element(), attribute))
                .orElseGet(() -> template.at(resource.element()));
        String address = Quote.of(resource.address());
        switch (resource.where()) {
            case UNENCRYPTED -> add(address + " is loaded without encryption", "write https instead of http", place);
            case BESIDE -> {
                if (resource.kind() != Resource.Kind.FORM) {
                    add(
                            address + " will not be beside the page",
                            "write it into the template, or its address from https:// or from / on",
                            place);
                }
            }
            default -> {}
        }
    }

    private void add(String problem, String help, TextPosition place) {
        flaws.add(new TemplateFlaw(TemplateFlaw.POLICY, problem, Optional.of(help), place));
    }
}
