package dev.roundup.processor.render.output;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.TypeName;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All addresses of a roundup: the names of its files, the places of its parts, and the targets of its links. */
public final class Addresses {
    /** The page's file. */
    public static final String PAGE = "index.html";

    /** The page's file if it is a draft. */
    public static final String DRAFT = "draft.html";

    /** The folder of posts, with the name that Jekyll expects. */
    static final String POSTS = "_posts";

    /** The folder of content for Hugo. */
    public static final String HUGO = "hugo";

    /** The folder of Markdown. */
    public static final String MARKDOWN = "markdown";

    /** The file with the body of a post for Hugo. */
    public static final String BODY = "body.txt";

    /** The papers for BibTeX. */
    public static final String BIBTEX = "papers.bib";

    /** The papers as CSL-JSON. */
    public static final String CSL_JSON = "papers.json";

    /** The Atom feed. */
    public static final String FEED = "feed.xml";

    /** The sessions for calendars. */
    public static final String CALENDAR = "sessions.ics";

    /** The share picture of a page. */
    public static final String CARD = "card.png";

    /** The folder of the share pictures of papers. */
    static final String CARDS = "cards";

    /** Folders of a class path that servers use as their root (Jakarta Servlet 6, section 4.6; Spring Boot). */
    private static final Pattern SERVED_AS_ROOT = Pattern.compile("^(META-INF/resources|static|public)(/|$)");

    private static final Pattern WEB = Pattern.compile("https?://[^/?#].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s:/?#@]+@[^\\s:/?#@]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

    private final Supplier<Map<TypeName, String>> cardSource;
    private final PublishedFiles files;
    private final Function<Asset, Optional<String>> fileAddress;
    private final Function<Paper, String> anchor;

    /** The files of the papers' share pictures, once somebody has asked for them. */
    private @Nullable Map<TypeName, String> cards;

    /** Works out the addresses of a roundup. */
    public Addresses(Roundup roundup) {
        this.cardSource = () -> CardFiles.of(roundup);
        this.files = new PublishedFiles(roundup);
        this.fileAddress = asset -> files.name(asset).map(Addresses::encoded);
        this.anchor = paper -> paper.anchors().id().value();
    }

    /**
     * The addresses of a page that has no files of its own, because it shows those of other pages.
     *
     * @param fileAddress the address of a picture or file, relative to the page
     * @param anchor the id of a paper's entry on the page
     */
    public Addresses(Function<Asset, Optional<String>> fileAddress, Function<Paper, String> anchor) {
        this.cardSource = Map::of;
        this.files = PublishedFiles.NONE;
        this.fileAddress = fileAddress;
        this.anchor = anchor;
    }

    public Collection<PublishedFiles.PublishedFile> files() {
        return files.all();
    }

    /** The name of the file for a format. */
    public static String file(Format format) {
        return switch (format) {
            case PAGE -> PAGE;
            case BIBTEX -> BIBTEX;
            case CSL_JSON -> CSL_JSON;
            case ATOM -> FEED;
            case CALENDAR -> CALENDAR;
            case HUGO, MARKDOWN -> throw new IllegalArgumentException("this format is a folder");
            case JEKYLL -> throw new IllegalArgumentException("the name of a post has a date");
            case CATALOG -> throw new IllegalArgumentException("a catalogue is a class");
        };
    }

    /** The id of a paper's entry on its page. */
    public String anchor(Paper paper) {
        return anchor.apply(paper);
    }

    /** The id of a section on its page. */
    public String anchor(Section section) {
        return section.id().value();
    }

    /** The address of a part from its own page. */
    public String withinPage(String anchor) {
        return "#" + anchor;
    }

    /**
     * The files of the papers' share pictures in the page's folder, by the types of the papers. The last part of a path
     * is not yet encoded for an address.
     */
    public Map<TypeName, String> cardFiles() {
        Map<TypeName, String> known = cards;
        if (known == null) {
            known = cardSource.get();
            cards = known;
        }
        return known;
    }

    /** The address of a paper's share picture, relative to the page; empty if the paper is not on the page. */
    public Optional<String> shareCard(Paper paper) {
        return Optional.ofNullable(cardFiles().get(paper.type()))
                .map(file -> CARDS + "/" + encoded(file.substring(CARDS.length() + 1)));
    }

    /** The name of a picture or file in the page's folder; empty if the file was not found. */
    public Optional<String> fileName(Asset asset) {
        return files.name(asset);
    }

    /** The address of a picture or file, relative to the page; empty if the file was not found. */
    public Optional<String> file(Asset asset) {
        return fileAddress.apply(asset);
    }

    /** The name of the file with the sessions of a paper; empty if it has none, or if there are no calendars. */
    public Optional<String> eventFile(Paper paper) {
        return files.event(paper);
    }

    /** The address of that file, relative to the page. */
    public Optional<String> event(Paper paper) {
        return eventFile(paper).map(Addresses::encoded);
    }

    /** The target of a link, relative to the page; empty if it has none yet. */
    public Optional<String> target(Link link) {
        if (link.target() instanceof Link.Target.Url url) {
            return web(url.value());
        }
        return link.target() instanceof Link.Target.LinkedFile file ? file(file.asset()) : Optional.empty();
    }

    /** An address on the web; empty for anything else, so that the page never links to a script. */
    public Optional<String> web(String url) {
        return Optional.of(url.strip()).filter(address -> WEB.matcher(address).matches());
    }

    /** An address on the web as a URI; empty if it is not a valid URI according to RFC 3986. */
    public Optional<URI> webUri(String url) {
        try {
            return web(url).map(URI::create).filter(uri -> uri.getRawAuthority() != null);
        } catch (IllegalArgumentException noUri) {
            return Optional.empty();
        }
    }

    /**
     * The absolute address of a roundup's folder, where servers show its page. It is below the site's address, just as
     * the folder is below the folder that servers use as their root. Empty if the site has no address.
     *
     * @param output the folder that contains the page's folder
     */
    public Optional<String> page(Roundup roundup, String output) {
        return site(roundup).map(site -> site.getScheme() + "://" + site.getRawAuthority() + folder(roundup, output));
    }

    /**
     * The address of a roundup's folder without scheme and host, such as {@code /roundup/neurips-2023/}, for use at
     * other addresses of the site. If the site has no address, it begins at the root.
     */
    public String folder(Roundup roundup, String output) {
        String folder = SERVED_AS_ROOT.matcher(output).replaceFirst("");
        String slug = Stream.of(roundup.slug().value().split("/"))
                .map(Addresses::encoded)
                .collect(Collectors.joining("/"));
        String base = site(roundup).map(URI::getRawPath).orElse("").replaceFirst("/+$", "");
        // Two slashes would begin a host (RFC 3986, section 4.2).
        return (base + (folder.isEmpty() ? "/" : "/" + folder + "/") + (slug.isEmpty() ? "" : slug + "/"))
                .replaceFirst("^/+", "/");
    }

    /** The file of a roundup's post. Jekyll reads the date from its name. */
    public static String post(Roundup roundup, LocalDate day) {
        return POSTS + "/" + day + "-" + roundup.slug().value() + ".html";
    }

    private Optional<URI> site(Roundup roundup) {
        return roundup.site().flatMap(Site::url).flatMap(url -> webUri(url.value()));
    }

    /** A paper's anchor, encoded for the end of an address. */
    public String encodedAnchor(Paper paper) {
        return encoded(anchor(paper));
    }

    /** An address that a text may link to, on the web or for e-mail; empty for anything else. */
    public static Optional<String> linkable(String url) {
        return Optional.of(url.strip())
                .filter(address ->
                        WEB.matcher(address).matches() || MAIL.matcher(address).matches());
    }

    /** The page of an ORCID iD; empty if it is not an ORCID iD. */
    public Optional<String> orcid(String orcid) {
        return Optional.of(orcid).filter(id -> ORCID.matcher(id).matches()).map(id -> "https://orcid.org/" + id);
    }

    /** The link for writing an e-mail (RFC 6068). */
    public String mail(String address) {
        return "mailto:" + encoded(address).replace("%40", "@");
    }

    /** The page as a class path resource, from the root. */
    public String pageResource(Roundup roundup, String output) {
        return "/" + output + "/" + roundup.slug().value() + "/" + PAGE;
    }

    /** A part of a path, encoded for an address. */
    public static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
