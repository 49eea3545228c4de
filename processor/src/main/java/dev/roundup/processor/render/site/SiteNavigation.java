package dev.roundup.processor.render.site;

import dev.roundup.processor.model.SitePage;
import dev.roundup.processor.render.output.InterfaceWords;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The navigation, the same on all pages of a site: the index, the lists of publications, people and topics. */
final class SiteNavigation {
    private final SitePlan plan;
    private final String path;
    private final InterfaceWords words;

    /** @param path the path of the page that shows it */
    SiteNavigation(SitePlan plan, String path, InterfaceWords words) {
        this.plan = plan;
        this.path = path;
        this.words = words;
    }

    /** @param trail the pages between the index and this page */
    Element element(List<PlannedPage.Trail> trail) {
        Element navigation = new Element("nav")
                .addClass("site")
                .attr("aria-label", words.of("site"))
                .appendChild(link(SiteAddresses.INDEX, plan.lab().site().name().value()));
        List<Element> items = items();
        if (!items.isEmpty()) {
            navigation.appendChild(new Element("ul").appendChildren(items));
        }
        if (!trail.isEmpty()) {
            Element steps = new Element("p").addClass("trail");
            for (PlannedPage.Trail step : trail) {
                steps.appendChild(link(step.path(), step.title())).appendChild(new TextNode(" ›"));
            }
            navigation.appendChild(steps);
        }
        return navigation;
    }

    private List<Element> items() {
        List<Element> items = new ArrayList<>();
        plan.lab()
                .publications()
                .forEach(list -> items.add(
                        item(SiteAddresses.publications(list), list.title().plain())));
        if (plan.lab().has(SitePage.PEOPLE)) {
            items.add(item(SiteAddresses.PEOPLE, words.of("people")));
        }
        if (plan.lab().has(SitePage.TOPICS)) {
            items.add(item(SiteAddresses.TOPICS, words.of("topics")));
        }
        return items;
    }

    private Element item(String target, String name) {
        return new Element("li").appendChild(link(target, name));
    }

    private Element link(String target, String name) {
        Element link = Html.link(SiteAddresses.relative(path, target), name);
        return target.equals(path) ? link.attr("aria-current", "page") : link;
    }
}
