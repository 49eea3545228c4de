package dev.roundup.processor.render.output;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.Site;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every address of a roundup: what its files are called, where its parts are and where its links lead. */
public final class Addresses {
    /** The page's file. */
    public static final String PAGE = "index.html";

    /** The page's file while it is a draft. */
    public static final String DRAFT = "draft.html";

    /** The folder of posts, by the name under which Jekyll finds it. */
    static final String POSTS = "_posts";

    /** The papers for BibTeX. */
    public static final String BIBTEX = "papers.bib";

    /** The papers as CSL-JSON. */
    public static final String CSL_JSON = "papers.json";

    /** The Atom feed. */
    public static final String FEED = "feed.xml";

    /** Folders of a class path that servers show as their root (Jakarta Servlet 6, section 4.6; Spring Boot). */
    private static final Pattern SERVED_AS_ROOT = Pattern.compile("^(META-INF/resources|static|public)(/|$)");

    private static final Pattern WEB = Pattern.compile("https?://[^/?#].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s:/?#@]+@[^\\s:/?#@]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

    private final PublishedFiles files;

    /** Works out the addresses of a roundup. */
    public Addresses(Roundup roundup) {
        this.files = new PublishedFiles(roundup);
    }

    public Collection<PublishedFiles.PublishedFile> files() {
        return files.all();
    }

    /** The file of one of the forms that papers are written in. */
    public static String file(Format format) {
        return switch (format) {
            case PAGE -> PAGE;
            case BIBTEX -> BIBTEX;
            case CSL_JSON -> CSL_JSON;
            case ATOM -> FEED;
            case JEKYLL -> throw new IllegalArgumentException("the name of a post has a date");
            case CATALOG -> throw new IllegalArgumentException("a catalogue is a class");
        };
    }

    /** The id of a paper's entry on its page. */
    public String anchor(Paper paper) {
        return paper.anchors().id().value();
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
        return link.target() instanceof Link.Target.LinkedFile file ? file(file.asset()) : Optional.empty();
    }

    /** An address of the web; empty for anything else, so that no script is ever linked. */
    public Optional<String> web(String url) {
        return Optional.of(url.strip()).filter(address -> WEB.matcher(address).matches());
    }

    /** The same as a URI; empty where it is none by the letter of RFC 3986. */
    public Optional<URI> webUri(String url) {
        try {
            return web(url).map(URI::create).filter(uri -> uri.getRawAuthority() != null);
        } catch (IllegalArgumentException noUri) {
            return Optional.empty();
        }
    }

    /**
     * The absolute address of a roundup's folder, in which its page is what a server shows first: below the site's address,
     * as the folder lies below those that servers show as their root. Empty where the site has no address.
     *
     * @param output the folder in which the page's folder lies
     */
    public Optional<String> page(Roundup roundup, String output) {
        return site(roundup).map(site -> site.getScheme() + "://" + site.getRawAuthority() + folder(roundup, output));
    }

    /**
     * The same without scheme and host, such as {@code /roundup/neurips-2023/}, for what is shown at other addresses of the
     * site; from its root where the site has no address.
     */
    public String folder(Roundup roundup, String output) {
        String folder = SERVED_AS_ROOT.matcher(output).replaceFirst("");
        String slug = encoded(roundup.slug().value());
        String base = site(roundup).map(URI::getRawPath).orElse("").replaceFirst("/+$", "");
        // Two solidi would begin a host (RFC 3986, section 4.2).
        return (base + (folder.isEmpty() ? "/" : "/" + folder + "/") + slug + "/").replaceFirst("^/+", "/");
    }

    /** The file of a roundup's post, whose name Jekyll reads its day from. */
    public static String post(Roundup roundup, LocalDate day) {
        return POSTS + "/" + day + "-" + roundup.slug().value() + ".html";
    }

    private Optional<URI> site(Roundup roundup) {
        return roundup.site().flatMap(Site::url).flatMap(url -> webUri(url.value()));
    }

    /** A paper's anchor, as an address ends in it. */
    public String encodedAnchor(Paper paper) {
        return encoded(anchor(paper));
    }

    /** An address that a text may link, of the web or of somebody's mail; empty for anything else. */
    public static Optional<String> linkable(String url) {
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
