package dev.roundup.cli.links;

import dev.roundup.cli.web.Answer;
import dev.roundup.processor.url.WebAddress;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks into web pages, as far as they say something without their scripts. */
final class WebPage {
    /** The bytes of a page that are read to look for a part of it. */
    static final int ENOUGH = 4 * 1024 * 1024;

    private static final int SHORT = 4096;
    private static final int FEW_WORDS = 200;

    private static final Pattern NOT_FOUND = Pattern.compile(
            "(?i)\\W*(?:(?:error\\W+)?404(?!\\d).*|(?:page|file|site|seite)?\\s*not\\s+found.*|.*\\W404\\W*(?:error)?"
                    + "|.*\\bpage (?:not found|does(?:n't|n’t| not) exist).*)");

    /** Sites that build their pages by scripts, or scroll to places that are not in the page under that name. */
    private static final List<String> SCRIPTED = List.of(
            "github.com",
            "gitlab.com",
            "huggingface.co",
            "openreview.net",
            "docs.google.com",
            "drive.google.com",
            "colab.research.google.com",
            "youtube.com",
            "twitter.com",
            "x.com",
            "bsky.app",
            "linkedin.com",
            "facebook.com",
            "medium.com",
            "notion.so",
            "notion.site",
            "figshare.com",
            "kaggle.com",
            "wandb.ai",
            "paperswithcode.com",
            "semanticscholar.org");

    private WebPage() {}

    /** True if the title says that there is no such page. */
    static boolean saysNotFound(String html) {
        return NOT_FOUND.matcher(Jsoup.parse(html).title().strip()).matches();
    }

    /** True if a page has hardly any text. */
    static boolean isShort(String html) {
        return Jsoup.parse(html).text().length() < SHORT;
    }

    /**
     * True if a page has no part of the name that a link gives, and no script could add it. The names are those to
     * which browsers scroll: ids, and names of anchors (HTML Standard, "find a potential indicated element").
     */
    static boolean certainlyLacks(PageLink link, Answer answer) {
        String fragment = link.fragment();
        boolean isPart = !fragment.isEmpty()
                && !fragment.equalsIgnoreCase("top")
                && fragment.indexOf('/') < 0
                && fragment.indexOf('=') < 0
                && !fragment.startsWith("!")
                && !fragment.startsWith(":~:");
        if (!isPart || answer.body().length() == 0 || answer.body().length() >= ENOUGH || isScripted(answer)) {
            return false;
        }
        Document page = Jsoup.parse(answer.text());
        return !isBuiltByScript(page)
                && page.getAllElements().stream().noneMatch(element -> isNamed(element, fragment));
    }

    private static boolean isNamed(Element element, String fragment) {
        return element.id().equals(fragment)
                || element.id().equals("user-content-" + fragment)
                || (element.normalName().equals("a") && element.attr("name").equals(fragment));
    }

    private static boolean isScripted(Answer answer) {
        return WebAddress.of(answer.address().toString())
                .filter(web -> SCRIPTED.stream().anyMatch(web::isWithin))
                .isPresent();
    }

    private static boolean isBuiltByScript(Document page) {
        boolean hasScript = !page.select("script").isEmpty();
        boolean hasRoot = !page.select("#root, #app, #__next, #__nuxt, #svelte, [ng-app], [data-reactroot], app-root")
                .isEmpty();
        return hasScript && (hasRoot || page.body().text().length() < FEW_WORDS);
    }
}
