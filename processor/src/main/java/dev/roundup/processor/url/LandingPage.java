package dev.roundup.processor.url;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page about a paper on a site whose addresses we know, so it is certainly not a PDF.
 *
 * @param what the page, as a message names it
 * @param pdf the address of the PDF, if it follows from the address of the page
 */
public record LandingPage(String what, Optional<String> pdf) {
    private static final Pattern MLR = Pattern.compile("/(v\\d+)/((?:[a-z-]+\\d\\d[a-z])?)([^/]*)\\.html");
    private static final Pattern CVF = Pattern.compile("(/content[^/]*(?:/[^/]+)*)/html/(.+)\\.html");
    private static final Pattern ATYPON = Pattern.compile("/doi/(?:(?:abs|full)/)?(10\\.[^/]+/.+)");
    private static final Pattern IEEE = Pattern.compile("/(?:abstract/)?document/\\d+/?.*");
    private static final Pattern SPRINGER = Pattern.compile("/(?:chapter|article)/(10\\.[^/]+/[^/]+)/?");
    private static final Pattern PROCEEDINGS =
            Pattern.compile("(/paper(?:_files/paper)?/\\d{4})/hash/(.+)-Abstract(.*)\\.html");
    private static final Pattern OLD_NIPS = Pattern.compile("/paper/\\d+-[^/.]+");
    private static final Pattern JMLR = Pattern.compile("/papers/v(\\d+)/([\\w-]+)\\.html");
    private static final Pattern NATURE = Pattern.compile("/articles/[\\w-]+");
    private static final Pattern HUGGING_FACE = Pattern.compile("/papers/(\\d{4}\\.\\d{4,5}).*");
    private static final Pattern BIORXIV = Pattern.compile("/content/10\\.1101/[\\d.]+v\\d+");
    private static final Pattern HAL = Pattern.compile("(/(?:hal|tel|inria|cea|halshs)-\\d{8}(?:v\\d+)?)/?");
    private static final Pattern MDPI = Pattern.compile("(/\\d{4}-\\d{3}[\\dX]/\\d+/\\d+/\\d+)(?:/htm)?/?");
    private static final Pattern ZENODO = Pattern.compile("/records?/\\d+/?");
    private static final Pattern SEMANTIC_SCHOLAR = Pattern.compile("/paper/.+");
    private static final Pattern RESEARCH_GATE = Pattern.compile("/publication/\\d+_[^/]+");
    private static final Pattern PUBMED = Pattern.compile("/\\d+/?");
    private static final Pattern SCIENCE_DIRECT = Pattern.compile("/science/article/(?:abs/)?pii/\\w+/?");

    /** Publishers on the platform Atypon. Their addresses all have the same form. */
    private static final Set<String> ATYPON_SITES = Set.of(
            "dl.acm.org",
            "journals.sagepub.com",
            "onlinelibrary.wiley.com",
            "pubs.acs.org",
            "worldscientific.com",
            "tandfonline.com",
            "epubs.siam.org",
            "pnas.org",
            "science.org");

    /** The landing page at an address. Empty if the address may be that of a PDF. */
    public static Optional<LandingPage> of(WebAddress web) {
        Optional<LandingPage> viewer = FileViewer.of(web);
        if (viewer.isPresent()) {
            return viewer;
        }
        if (web.path().endsWith(".pdf") || web.path().startsWith("/pdf/")) {
            return Optional.empty();
        }
        return switch (web.site()) {
            case "arxiv.org", "export.arxiv.org" -> arxiv(web);
            case "openreview.net" -> openReview(web);
            case "aclanthology.org", "aclweb.org" ->
                archived("the ACL Anthology", web, id -> "https://aclanthology.org/" + id + ".pdf");
            case "proceedings.mlr.press" -> path("PMLR", MLR, web, LandingPage::mlr);
            case "openaccess.thecvf.com" ->
                path("CVF", CVF, web, page -> at(web, page.group(1) + "/papers/" + page.group(2) + ".pdf"));
            case "ieeexplore.ieee.org" -> path("IEEE Xplore", IEEE, web, page -> Optional.empty());
            case "link.springer.com" ->
                path("Springer", SPRINGER, web, page -> at(web, "/content/pdf/" + page.group(1) + ".pdf"));
            case "huggingface.co", "hf.co" ->
                path("Hugging Face", HUGGING_FACE, web, page -> Optional.of(arxivPdf(page.group(1))));
            case "papers.nips.cc", "papers.neurips.cc", "proceedings.neurips.cc", "proceedings.icml.cc" ->
                proceedings(web);
            case "jmlr.org" ->
                path(
                        "JMLR",
                        JMLR,
                        web,
                        page -> at(
                                web,
                                "/papers/volume" + page.group(1) + "/" + page.group(2) + "/" + page.group(2) + ".pdf"));
            case "nature.com" -> path("Nature", NATURE, web, page -> at(web, page.group() + ".pdf"));
            case "biorxiv.org", "medrxiv.org" ->
                path("bioRxiv and medRxiv", BIORXIV, web, page -> at(web, page.group() + ".full.pdf"));
            case "hal.science", "hal.archives-ouvertes.fr", "theses.hal.science" ->
                path("HAL", HAL, web, page -> at(web, page.group(1) + "/document"));
            case "mdpi.com" -> path("MDPI", MDPI, web, page -> at(web, page.group(1) + "/pdf"));
            case "zenodo.org" -> path("Zenodo", ZENODO, web, page -> Optional.empty());
            case "semanticscholar.org" -> path("Semantic Scholar", SEMANTIC_SCHOLAR, web, page -> Optional.empty());
            case "researchgate.net" -> path("ResearchGate", RESEARCH_GATE, web, page -> Optional.empty());
            case "pubmed.ncbi.nlm.nih.gov" -> path("PubMed", PUBMED, web, page -> Optional.empty());
            case "sciencedirect.com" -> path("ScienceDirect", SCIENCE_DIRECT, web, page -> Optional.empty());
            case "doi.org", "dx.doi.org" -> resolver(web);
            default ->
                ATYPON_SITES.contains(web.site())
                        ? path("the publisher", ATYPON, web, page -> atypon(web, page.group(1)))
                        : Optional.empty();
        };
    }

    private static Optional<LandingPage> arxiv(WebAddress web) {
        return web.path().startsWith("/abs/") || web.path().startsWith("/html/")
                ? archived("arXiv", web, LandingPage::arxivPdf)
                : Optional.empty();
    }

    /** The PDF as {@code @Arxiv} links it. arXiv also answers without the ending. */
    private static String arxivPdf(String id) {
        return "https://arxiv.org/pdf/" + id + ".pdf";
    }

    private static Optional<LandingPage> openReview(WebAddress web) {
        return web.path().startsWith("/forum")
                ? archived("OpenReview", web, id -> "https://openreview.net/pdf?id=" + id)
                : Optional.empty();
    }

    private static Optional<LandingPage> archived(String site, WebAddress web, Function<String, String> pdf) {
        return ArchiveAddress.of(web)
                .map(address -> new LandingPage(pageOf(site), Optional.of(pdf.apply(address.id()))));
    }

    private static Optional<LandingPage> proceedings(WebAddress web) {
        Optional<LandingPage> old = path("the proceedings", OLD_NIPS, web, page -> at(web, page.group() + ".pdf"));
        return old.or(() -> path(
                "the proceedings",
                PROCEEDINGS,
                web,
                page -> at(web, page.group(1) + "/file/" + page.group(2) + "-Paper" + page.group(3) + ".pdf")));
    }

    /** The landing page of a DOI. DOIs of arXiv and of the ACL Anthology contain the id. */
    private static Optional<LandingPage> resolver(WebAddress web) {
        return ArchiveAddress.of(web).map(doi -> {
            String id = doi.id();
            Optional<String> pdf = Optional.empty();
            if (id.regionMatches(true, 0, "10.48550/arXiv.", 0, 15)) {
                pdf = Optional.of(arxivPdf(id.substring(15)));
            } else if (id.startsWith("10.18653/v1/")) {
                pdf = Optional.of("https://aclanthology.org/" + id.substring(12) + ".pdf");
            }
            return new LandingPage("the landing page of a DOI", pdf);
        });
    }

    /** The library of the ACM also lists papers of other publishers, but it has no PDFs of them. */
    private static Optional<String> atypon(WebAddress web, String doi) {
        return web.host().equals("dl.acm.org") && !doi.startsWith("10.1145/")
                ? Optional.empty()
                : at(web, "/doi/pdf/" + doi);
    }

    /**
     * Volumes since 2017 have a folder for each paper, and its name ends in a letter. Older volumes have no such
     * folders.
     */
    private static Optional<String> mlr(Matcher page) {
        return page.group(2).isEmpty() || !page.group(3).isEmpty()
                ? Optional.empty()
                : Optional.of("https://proceedings.mlr.press/" + page.group(1) + "/" + page.group(2) + "/"
                        + page.group(2) + ".pdf");
    }

    private static Optional<LandingPage> path(
            String site, Pattern pattern, WebAddress web, Function<Matcher, Optional<String>> pdf) {
        Matcher path = pattern.matcher(web.path());
        return path.matches() ? Optional.of(new LandingPage(pageOf(site), pdf.apply(path))) : Optional.empty();
    }

    private static String pageOf(String site) {
        return "a page of " + site;
    }

    private static Optional<String> at(WebAddress web, String path) {
        return Optional.of("https://" + web.host() + path);
    }
}
