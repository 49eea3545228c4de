package dev.roundup.processor.render.page;

import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Tag;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What a page is given by the site that it is part of: links to the site's other pages, and files that its pages share.
 * A page that is not part of a site has none, and is complete without it.
 */
public interface PageFrame {
    /** The address of a person's page. */
    Optional<String> person(Person person);

    /** The address of a topic's page. */
    Optional<String> topic(Tag tag);

    /** The address of the page of a paper, or of the place where it is shown in full; empty if it is here. */
    Optional<String> paper(Paper paper);

    /** The absolute address of the page's share picture; empty if it is in the folder of the page. */
    Optional<String> card();

    /** Adds what the site knows about a paper to its entry. */
    void entry(Element article, Paper paper);

    /** The links to the other pages of the site, which stand first on the page. */
    Element navigation();

    /** Puts a finished page into the frame, and links the shared style sheet in place of its own. */
    void dress(Element document, PageLook look);

    /** Adds the shared script, and describes for search engines where the page stands. */
    void finish(Element document);

    /** What the page lists, if it is a list. */
    Optional<Listing> listing();
}
