package dev.roundup.example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the same facts from the HTML of a page. */
final class PageFacts {
    private final List<Facts.Fact> facts = new ArrayList<>();
    private String paper = "";

    private PageFacts() {}

    static Facts of(Document page) {
        PageFacts reader = new PageFacts();
        for (Element section : page.select("main .section")) {
            section.select("article.paper").forEach(article -> reader.read(section, article));
        }
        return new Facts(List.copyOf(reader.facts));
    }

    private void read(Element section, Element article) {
        paper = section.id() + "#" + article.id();
        add("paper", paper);
        article.select(".title").forEach(title -> add("title", title.text()));
        article.select("ul.badges > li.badge").forEach(badge -> add("badge", badge.text()));
        article.select("ul.authors").forEach(authors -> add("by", authors(authors)));
        article.select("ul.links > li:has(> a)").forEach(item -> add("link", link(item)));
        article.select(".abstract annotation[encoding=application/x-tex]").stream()
                .map(Element::wholeText)
                .distinct()
                .forEach(tex -> add("math", tex));
        article.select("figure img").forEach(picture -> add("figure", picture.attr("src")));
        article.select("ul.tags").forEach(tags -> add("tags", words(tags, "li.tag", " ")));
    }

    private void add(String key, String value) {
        facts.add(new Facts.Fact(paper, key, value));
    }

    /** The names as the page shows them, each followed by its mark of equal contribution. */
    private static String authors(Element list) {
        return list.children().stream()
                .map(item -> item.text().replaceFirst(",$", ""))
                .collect(Collectors.joining(", "));
    }

    /** The label is the link's own text. An element inside completes the name for screen readers. */
    private static String link(Element item) {
        Element link = item.expectFirst("a[href]");
        return item.attr("data-kind") + " | " + link.ownText() + " | " + link.attr("href");
    }

    private static String words(Element within, String query, String separator) {
        return String.join(separator, within.select(query).eachText());
    }
}
