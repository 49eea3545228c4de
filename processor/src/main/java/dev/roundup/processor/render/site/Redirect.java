package dev.roundup.processor.render.site;

import dev.roundup.processor.markup.HtmlWriter;
import dev.roundup.processor.markup.PageForm;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.Output;
import org.jsoup.nodes.Element;

/** A page at a former address, which leads to the one of now. */
final class Redirect {
    private Redirect() {}

    static Output.Resource of(SitePlan plan, String old, String now) {
        // With the name of the file, so that it works without a server.
        String target = SiteAddresses.relative(old, now);
        Element head = new Element("head")
                .appendChild(new Element("meta").attr("charset", "utf-8"))
                .appendChild(new Element("meta")
                        .attr("http-equiv", "Content-Security-Policy")
                        .attr("content", "default-src 'none'"))
                .appendChild(Html.element("title", plan.lab().site().name().value()))
                .appendChild(new Element("meta").attr("name", "robots").attr("content", "noindex"))
                .appendChild(new Element("meta")
                        .attr("http-equiv", "refresh")
                        .attr("content", "0; url=" + target + Addresses.PAGE));
        plan.base()
                .ifPresent(base -> head.appendChild(
                        new Element("link").attr("rel", "canonical").attr("href", base + now)));
        Element page = new Element("html")
                .attr("lang", plan.language())
                .appendChild(head)
                .appendChild(Html.element("body", Html.element("p", Html.link(target + Addresses.PAGE, target))));
        return Output.Resource.of(
                old + Addresses.PAGE,
                new HtmlWriter(PageForm.PAGE)
                        .write("<!DOCTYPE html>\n")
                        .write(page)
                        .write("\n")
                        .take());
    }
}
