package dev.roundup.processor.render.site;

import dev.roundup.processor.markup.HtmlWriter;
import dev.roundup.processor.markup.PageForm;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.Output;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * The page that a server shows in place of one that it does not have. It is shown at any address, so its links begin at
 * the root of the host, and it needs no other file.
 */
final class NotFoundPage {
    private static final String STYLE = ":root{color-scheme:light dark}"
            + "body{max-width:40rem;margin:4rem auto;padding:0 1.25rem;font:1.0625rem/1.6 Georgia,serif}"
            + "a{color:LinkText}h1{line-height:1.2}";

    private final SitePlan plan;
    private final InterfaceWords words;

    NotFoundPage(SitePlan plan) {
        this.plan = plan;
        this.words = InterfaceWords.in(plan.language());
    }

    Output.Resource file() {
        Roundup index =
                SitePageContent.of(plan.lab().site(), "", "", plan.language()).roundup();
        String home = SiteIcon.addresses(plan.lab().site(), "").folder(index, plan.output());
        String name = plan.lab().site().name().value();
        Element head = new Element("head")
                .appendChild(new Element("meta").attr("charset", "utf-8"))
                .appendChild(new Element("meta")
                        .attr("http-equiv", "Content-Security-Policy")
                        .attr("content", "default-src 'none'; style-src 'unsafe-inline'"))
                .appendChild(new Element("meta")
                        .attr("name", "viewport")
                        .attr("content", "width=device-width, initial-scale=1"))
                .appendChild(new Element("meta").attr("name", "robots").attr("content", "noindex"))
                .appendChild(Html.element("title", words.of("missing") + " · " + name))
                .appendChild(new Element("style").appendChild(new DataNode(STYLE)));
        Element main = Html.element(
                "main",
                Html.element("h1", words.of("missing")),
                Html.element("p", words.of("missing.help")),
                Html.element("p", Html.link(home, name)));
        Element page = new Element("html")
                .attr("lang", words.language())
                .appendChild(head)
                .appendChild(Html.element("body", main));
        return Output.Resource.of(
                "404.html",
                new HtmlWriter(PageForm.PAGE)
                        .write("<!DOCTYPE html>\n")
                        .write(page)
                        .write("\n")
                        .take());
    }
}
