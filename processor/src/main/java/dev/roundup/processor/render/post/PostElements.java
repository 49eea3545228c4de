package dev.roundup.processor.render.post;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.render.page.Filters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Adapts elements of a page for a post. Parts that work only on a page are removed, and addresses work wherever the
 * post is shown.
 */
public final class PostElements {
    private static final Set<String> ADDRESSES = Set.of("href", "src", "srcset", "poster");

    /** What belongs to the JSON-LD or the script of a page. A post has neither. */
    private static final List<String> OF_PAGE =
            List.of(Filters.NUMBERS, "itemscope", "itemtype", "itemid", "itemprop", "data-end", "data-others");

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)#|[a-z][a-z0-9+.-]*:");

    private PostElements() {}

    /**
     * Changes an element and all elements in it.
     *
     * @param folder the address of the page's folder within the site
     */
    public static void settle(Element part, String folder) {
        for (Element element : HtmlTree.all(part)) {
            if (element.attributesSize() > 0) {
                OF_PAGE.forEach(element::removeAttr);
                for (Attribute attribute : element.attributes()) {
                    if (ADDRESSES.contains(attribute.getKey())
                            && !ABSOLUTE.matcher(attribute.getValue()).lookingAt()) {
                        attribute.setValue(folder + attribute.getValue());
                    }
                }
                switch (element.normalName()) {
                    case "img", "video" -> keepWidth(element);
                    case "button" -> element.remove();
                    case "a" ->
                        Optional.of(element).filter(PostElements::isChoice).ifPresent(Element::unwrap);
                    default -> {}
                }
            }
        }
    }

    /** Many themes stretch all pictures. Only an important style attribute on the picture keeps its width. */
    private static void keepWidth(Element picture) {
        if (picture.hasAttr("width")) {
            picture.attr("style", "width:" + picture.attr("width") + "px!important");
        }
    }

    /** True if a link selects papers on the page, which a post cannot do. */
    private static boolean isChoice(Element link) {
        return Optional.ofNullable(link.parent())
                .filter(parent -> parent.hasClass("tag"))
                .isPresent();
    }
}
