package dev.roundup.processor.render;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every address of a roundup: what its files are called, where its parts are and where its links lead. */
public final class Addresses {
    /** The page's file. */
    public static final String PAGE = "index.html";

    /** The page's file while it is a draft. */
    public static final String DRAFT = "draft.html";

    private static final Pattern WEB = Pattern.compile("https?://[^/?#].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s:/?#@]+@[^\\s:/?#@]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

    private final PublishedFiles files;

    /** Works out the addresses of a roundup. */
    public Addresses(Roundup roundup) {
        this.files = new PublishedFiles(roundup);
    }

    Collection<PublishedFiles.PublishedFile> files() {
        return files.all();
    }

    /** The id of a paper's entry on its page. */
    public String anchor(Paper paper) {
        return paper.id().value();
    }

    /** The id of a section on its page. */
    public String anchor(Section section) {
        return section.id().value();
    }

    /** The address of a part from its own page. */
    public String withinPage(String anchor) {
        return "#" + anchor;
    }

    /** The address of a picture or file from the page; empty where the file was not found. */
    public Optional<String> file(Asset asset) {
        return files.name(asset).map(Addresses::encoded);
    }

    /** Where a link leads, from the page; empty where nowhere yet. */
    public Optional<String> target(Link link) {
        if (link.target() instanceof Link.Target.Url url) {
            return web(url.value());
        }
        return link.target() instanceof Link.Target.File file ? file(file.asset()) : Optional.empty();
    }

    /** An address of the web; empty for anything else, so that no script is ever linked. */
    public Optional<String> web(String url) {
        return Optional.of(url.strip()).filter(address -> WEB.matcher(address).matches());
    }

    /** An address that a text may link, of the web or of somebody's mail; empty for anything else. */
    static Optional<String> linkable(String url) {
        return Optional.of(url.strip())
                .filter(address ->
                        WEB.matcher(address).matches() || MAIL.matcher(address).matches());
    }

    /** The page of an ORCID iD; empty where it is none. */
    public Optional<String> orcid(String orcid) {
        return Optional.of(orcid).filter(id -> ORCID.matcher(id).matches()).map(id -> "https://orcid.org/" + id);
    }

    /** Where mail is written to (RFC 6068). */
    public String mail(String address) {
        return "mailto:" + encoded(address).replace("%40", "@");
    }

    /** The page as a class path resource, from the root. */
    public String pageResource(Roundup roundup, String output) {
        return "/" + output + "/" + roundup.slug().value() + "/" + PAGE;
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
