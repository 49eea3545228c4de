package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.render.output.PackedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Puts the head of a lab's template behind ours. What says something about the page is ours: its title, description and
 * address. What is part of its dress is the template's: colours, icon and viewport.
 */
final class OwnHead {
    private static final Set<String> OUR_NAMES = Set.of("description", "generator", "twitter:card");
    private static final Set<String> THEIR_NAMES = Set.of("color-scheme", "theme-color", "viewport");

    private OwnHead() {}

    static void add(Element document, Element own, Optional<String> style) {
        Element head = HtmlTree.child(document, "head");
        List<Element> added =
                own.children().stream().filter(element -> !isOurs(element)).toList();
        for (Element element : List.copyOf(head.children())) {
            if (added.stream().anyMatch(other -> isReplaced(element, other))) {
                removeLine(element);
            }
        }
        PageStyle.append(
                document,
                TightRules.of(PackedText.of(OwnHead.class, "own-page.css")).strip());
        added.forEach(element -> head.appendChild(element).appendText("\n"));
        style.filter(rules -> !rules.isBlank())
                .ifPresent(rules ->
                        head.appendElement("style").appendChild(new DataNode("\n" + rules.replace("</", "<\\/"))));
    }

    private static boolean isOurs(Element element) {
        return switch (element.normalName()) {
            case "title", "base" -> true;
            case "meta" ->
                element.hasAttr("charset")
                        || element.attr("http-equiv").equalsIgnoreCase("Content-Security-Policy")
                        || element.attr("http-equiv").equalsIgnoreCase("Content-Type")
                        || element.attr("property").startsWith("og:")
                        || OUR_NAMES.contains(element.attr("name").toLowerCase(Locale.ROOT));
            case "link" ->
                Set.of("canonical", "alternate").contains(element.attr("rel").toLowerCase(Locale.ROOT));
            default -> false;
        };
    }

    private static boolean isReplaced(Element ours, Element theirs) {
        boolean sameName = ours.nameIs("meta")
                && theirs.nameIs("meta")
                && THEIR_NAMES.contains(ours.attr("name"))
                && ours.attr("name").equalsIgnoreCase(theirs.attr("name"));
        boolean bothIcons = ours.nameIs("link")
                && theirs.nameIs("link")
                && ours.attr("rel").equals("icon")
                && theirs.attr("rel").toLowerCase(Locale.ROOT).contains("icon");
        return sameName || bothIcons;
    }

    private static void removeLine(Element element) {
        Node before = element.previousSibling();
        if (before instanceof TextNode text && text.isBlank()) {
            before.remove();
        }
        element.remove();
    }
}
