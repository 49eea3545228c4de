package dev.roundup.processor.url;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of an item in an archive.
 *
 * @param id the id as the archive's annotation takes it
 * @param exact true if the address holds nothing beyond the id, such as a moment in a video or a file in a repository
 */
public record ArchiveAddress(Archive archive, String id, boolean exact) {
    private static final Pattern ARXIV = Pattern.compile(
            "/(?:abs|pdf|html|ps|format)/((?:\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?)(?:\\.pdf)?/?");
    private static final Pattern OPENREVIEW = Pattern.compile("/(?:forum|pdf|revisions|attachment)/?");
    private static final Pattern DOI = Pattern.compile("/(10\\.\\d{4,9}(?:\\.\\d+)*/\\S+)");
    private static final Pattern GITHUB = Pattern.compile("/([^/]+)/([^/]+?)(?:\\.git)?(/.*)?");
    private static final Pattern GITHUB_ROOT = Pattern.compile("/?|/tree/(?:main|master)/?");
    private static final Pattern GITHUB_OWN = Pattern.compile(
            "about|apps|collections|enterprise|explore|features|login|marketplace|notifications|orgs|search|settings"
                    + "|site|sponsors|stars|topics|users");
    private static final Pattern ACL = Pattern.compile(
            "/(?:anthology/|papers/)?(?:papers/)?(\\d{4}\\.[a-z0-9]+-[a-z0-9]+\\.\\d+|[A-Z]\\d{2}-\\d{4,5})(?:\\.pdf)?/?");
    private static final Pattern HUGGING_FACE = Pattern.compile("/((?:(?:datasets|spaces)/)?([^/]+)/[^/]+?)(/.*)?");
    private static final Pattern HUGGING_FACE_ROOT = Pattern.compile("/?|/tree/main/?");
    private static final Pattern HUGGING_FACE_OWN = Pattern.compile(
            "api|blog|chat|collections|docs|join|learn|login|organizations|posts|pricing|settings|tasks");
    private static final Pattern ZENODO = Pattern.compile("/records?/(\\d+)(/.*)?");
    private static final Pattern YOUTUBE = Pattern.compile("/(?:embed|shorts|live|v)/([A-Za-z0-9_-]{11})/?");

    /** Reads an address. Empty if it belongs to none of the archives or leads to no single item. */
    public static Optional<ArchiveAddress> of(WebAddress web) {
        return switch (web.site()) {
            case "arxiv.org", "export.arxiv.org" -> first(Archive.ARXIV, ARXIV.matcher(web.path()), web);
            case "openreview.net" -> openReview(web);
            case "doi.org", "dx.doi.org" -> doi(web);
            case "github.com" -> gitHub(web);
            case "aclanthology.org", "aclweb.org" -> first(Archive.ACL, ACL.matcher(web.path()), web);
            case "huggingface.co", "hf.co" -> huggingFace(web);
            case "zenodo.org" -> zenodo(web);
            case "youtube.com", "m.youtube.com", "youtu.be", "youtube-nocookie.com" -> youTube(web);
            default -> Optional.empty();
        };
    }

    private static Optional<ArchiveAddress> first(Archive archive, Matcher path, WebAddress web) {
        return path.matches() ? of(archive, path.group(1), isBare(web)) : Optional.empty();
    }

    private static Optional<ArchiveAddress> openReview(WebAddress web) {
        return OPENREVIEW.matcher(web.path()).matches()
                ? web.parameter("id")
                        .filter(id -> !id.isEmpty())
                        .flatMap(id ->
                                of(Archive.OPENREVIEW, id, !web.path().startsWith("/attachment") && isOnly("id", web)))
                : Optional.empty();
    }

    private static Optional<ArchiveAddress> doi(WebAddress web) {
        String path = decoded(web.path());
        Matcher doi = DOI.matcher(path);
        return doi.matches() ? of(Archive.DOI, doi.group(1), isBare(web)) : Optional.empty();
    }

    private static Optional<ArchiveAddress> gitHub(WebAddress web) {
        Matcher path = GITHUB.matcher(web.path());
        if (!path.matches() || GITHUB_OWN.matcher(path.group(1)).matches()) {
            return Optional.empty();
        }
        boolean root =
                path.group(3) == null || GITHUB_ROOT.matcher(path.group(3)).matches();
        return of(Archive.GITHUB, path.group(1) + "/" + path.group(2), root && isBare(web));
    }

    private static Optional<ArchiveAddress> huggingFace(WebAddress web) {
        Matcher path = HUGGING_FACE.matcher(web.path());
        if (!path.matches()
                || HUGGING_FACE_OWN.matcher(path.group(2)).matches()
                || path.group(1).startsWith("papers/")) {
            return Optional.empty();
        }
        boolean root = path.group(3) == null
                || HUGGING_FACE_ROOT.matcher(path.group(3)).matches();
        return of(Archive.HUGGING_FACE, path.group(1), root && isBare(web));
    }

    private static Optional<ArchiveAddress> zenodo(WebAddress web) {
        Matcher path = ZENODO.matcher(web.path());
        return path.matches()
                ? of(Archive.ZENODO, path.group(1), path.group(2) == null && isBare(web))
                : Optional.empty();
    }

    private static Optional<ArchiveAddress> youTube(WebAddress web) {
        Matcher path = YOUTUBE.matcher(web.path());
        if (path.matches()) {
            return of(Archive.YOUTUBE, path.group(1), isBare(web));
        }
        if (web.host().equals("youtu.be")) {
            return video(web.path().substring(Math.min(1, web.path().length())), isBare(web));
        }
        return web.path().equals("/watch")
                ? web.parameter("v").flatMap(id -> video(id, isOnly("v", web)))
                : Optional.empty();
    }

    private static Optional<ArchiveAddress> video(String id, boolean exact) {
        return id.length() == 11 ? of(Archive.YOUTUBE, id, exact) : Optional.empty();
    }

    private static Optional<ArchiveAddress> of(Archive archive, String id, boolean exact) {
        return Optional.of(new ArchiveAddress(archive, id, exact));
    }

    private static boolean isBare(WebAddress web) {
        return web.query().length() <= 1 && web.fragment().length() <= 1;
    }

    private static boolean isOnly(String parameter, WebAddress web) {
        return web.query().startsWith("?" + parameter + "=")
                && web.query().indexOf('&') < 0
                && web.fragment().length() <= 1;
    }

    /** Decodes a path (RFC 3986, section 2.1). A plus sign stays a plus sign. */
    private static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException loosePercent) {
            return path;
        }
    }
}
