package dev.roundup.processor.render.post;

import dev.roundup.processor.markup.Element;
import dev.roundup.processor.render.page.Filters;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes elements of a page fit for a post: without what works only on a page, with addresses that hold wherever it is shown. */
public final class PostElements {
    private static final Set<String> ADDRESSES = Set.of("href", "src", "srcset", "poster");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)#|[a-z][a-z0-9+.-]*:");

    private PostElements() {}

    /**
     * Changes an element and all that are in it.
     *
     * @param folder the address of the page's folder within the site
     */
    public static void settle(Element part, String folder) {
        for (Element element : part.all()) {
            if (element.hasAttributes()) {
                element.unset(Filters.TOKENS);
                element.replaceValues((name, value) ->
                        ADDRESSES.contains(name) && !ABSOLUTE.matcher(value).lookingAt() ? folder + value : value);
                switch (element.name()) {
                    case "img", "video" -> keepWidth(element);
                    case "button" -> element.remove();
                    case "a" ->
                        Optional.of(element).filter(PostElements::isChoice).ifPresent(PostElements::unwrap);
                    default -> {}
                }
            }
        }
    }

    /** Themes love to stretch all pictures; only an attribute of its own keeps one as wide as it is. */
    private static void keepWidth(Element picture) {
        if (picture.has("width")) {
            picture.set("style", "width:" + picture.value("width") + "px");
        }
    }

    /** Whether it leads to a choice among the papers, which a post does not have. */
    private static boolean isChoice(Element link) {
        return link.parent().filter(parent -> parent.hasClass("tag")).isPresent();
    }

    private static void unwrap(Element element) {
        element.replaceWith(element.nodes());
    }
}
