package dev.roundup.processor.render.site;

import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What pages of a site tell search engines as JSON-LD, with the vocabulary of schema.org. */
final class SiteData {
    private final SitePlan plan;

    SiteData(SitePlan plan) {
        this.plan = plan;
    }

    /**
     * The way from the index to a page. Addresses must be absolute here, so there is none if the site has no address.
     *
     * @param between the pages between the two
     */
    Optional<Json> trail(String path, List<PlannedPage.Trail> between, Roundup page) {
        return plan.base().filter(any -> !path.equals(SiteAddresses.INDEX)).map(base -> {
            List<Json> steps = new ArrayList<>();
            steps.add(step(1, plan.lab().site().name().value(), base));
            between.forEach(above -> steps.add(step(steps.size() + 1, above.title(), base + above.path())));
            steps.add(step(steps.size() + 1, page.metadata().title().plain(), base + path));
            return Json.object()
                    .put("@context", "https://schema.org")
                    .put("@type", "BreadcrumbList")
                    .put("itemListElement", steps);
        });
    }

    private static Json step(int position, String name, String address) {
        return Json.object()
                .put("@type", "ListItem")
                .put("position", Json.of(position))
                .put("name", name)
                .put("item", address);
    }

    /** A page that lists others. */
    Json collection(String path, String name, Optional<String> description, String language) {
        return Json.object()
                .put("@context", "https://schema.org")
                .put("@type", "CollectionPage")
                .put("url", plan.base().map(base -> base + path))
                .put("name", name)
                .put("description", description)
                .put("inLanguage", language)
                .put("publisher", List.of(lab()));
    }

    private Json lab() {
        return Json.object()
                .put("@type", "Organization")
                .put("name", plan.lab().site().name().value())
                .put("url", plan.lab().site().url().flatMap(url -> Addresses.linkable(url.value())));
    }

    /** The page of a person. */
    Json profile(String path, Person person) {
        Json.Members described = Json.object()
                .put("@type", person.stated().organisation() ? "Organization" : "Person")
                .put("name", person.name().value())
                .put(
                        "alternateName",
                        person.aliases().stream()
                                .map(Located::value)
                                .map(Json::of)
                                .toList())
                .put("url", plan.base().map(base -> base + path))
                .put("sameAs", PersonLinks.of(person).stream().map(Json::of).toList())
                .put(
                        "affiliation",
                        person.affiliation().stream()
                                .map(place -> Json.object()
                                        .put("@type", "Organization")
                                        .put("name", place.value()))
                                .toList());
        if (person.memberFrom().isPresent()) {
            described.put("memberOf", List.of(lab()));
        }
        return Json.object()
                .put("@context", "https://schema.org")
                .put("@type", "ProfilePage")
                .put("mainEntity", described);
    }
}
