package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.map.ImportedPaper.ImportedLink;
import dev.roundup.cli.importer.read.Field;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.url.Archive;
import dev.roundup.processor.url.ArchiveAddress;
import dev.roundup.processor.url.LandingPage;
import dev.roundup.processor.url.Tracker;
import dev.roundup.processor.url.UrlRepair;
import dev.roundup.processor.url.WebAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links of one paper. An address that contains an id becomes a link by id, and a page and its PDF become one link.
 */
final class LinkMapper {
    private static final Pattern BASE_URL =
            Pattern.compile("\\{\\{\\s*site\\.(?:base)?url\\s*}}|\\{\\{\\s*['\"]?([^'\"|{}]*)['\"]?\\s*\\|[^{}]*}}");

    /** The kind of a link by the words of its text. The first pattern that matches counts. */
    private static final Map<Pattern, LinkKind> KINDS_BY_WORDS = words();

    /** The archives in which a paper has only one id. */
    private static final Set<Archive> SINGLE = EnumSet.of(Archive.ARXIV, Archive.OPENREVIEW, Archive.DOI, Archive.ACL);

    private static final Map<Archive, Pattern> GRAMMAR = new EnumMap<>(Map.of(
            Archive.ARXIV, Pattern.compile("(\\d{4}\\.\\d{4,5}|[a-z-]+(\\.[A-Z]{2})?/\\d{7})(v[1-9]\\d*)?"),
            Archive.DOI, Pattern.compile("10\\.\\d{4,9}(\\.\\d+)*/\\S+")));

    private static final Pattern PDF = Pattern.compile("(?i)\\bpdf\\b");

    /** An address with a scheme, or one without a host of its own. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//|www\\.|\\\\).*", Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("(?i)www\\.\\S+");

    /** An id in the place of an address. */
    private static final Pattern BARE_ID = Pattern.compile("(?i)arxiv:\\s*(\\S+)|(?:doi:\\s*)?(10\\.\\d{4,9}/\\S+)");

    private final ListedFiles assets;
    private final List<ImportedLink> links = new ArrayList<>();

    LinkMapper(ListedFiles assets) {
        this.assets = assets;
    }

    List<ImportedLink> links() {
        return links;
    }

    /** True if the paper has an id of an archive. */
    boolean has(Archive archive) {
        return byId(archive).isPresent();
    }

    /** Adds an id. The value is the id alone or an address that contains it. */
    FieldAccount id(Field field, Archive archive, String value) {
        String bare = value.replaceFirst("(?i)^(?:arxiv|doi)\\s*:\\s*", "").replaceFirst("\\s*\\[[^\\[\\]]*]$", "");
        Optional<ArchiveAddress> address = WebAddress.of(bare).flatMap(ArchiveAddress::of);
        if (address.isPresent() || WebAddress.of(bare).isPresent()) {
            return address(field, archive == Archive.YOUTUBE ? LinkKind.VIDEO : LinkKind.PAPER, "", bare);
        }
        add(archive, bare, "", true);
        boolean odd = GRAMMAR.containsKey(archive)
                && !GRAMMAR.get(archive).matcher(bare).matches();
        return odd
                ? FieldAccount.doubtful(field, "this does not look like an id of " + archive.title())
                : FieldAccount.of(field, bare, "@" + archive.annotation() + "(\"" + bare + "\")");
    }

    /** Adds a link whose text says what it leads to. Without a text, it leads to the paper. */
    FieldAccount labelled(Field field, String label, String url) {
        return address(field, kind(label), label, url);
    }

    /** Adds a link to an address, or to a local file. */
    FieldAccount address(Field field, LinkKind kind, String label, String written) {
        String url = withoutBase(written.strip());
        Matcher bareId = BARE_ID.matcher(url);
        if (bareId.matches()) {
            boolean isArxiv = bareId.group(1) != null;
            String id = isArxiv ? bareId.group(1) : bareId.group(2);
            return address(field, kind, label, (isArxiv ? "https://arxiv.org/abs/" : "https://doi.org/") + id);
        }
        Optional<WebAddress> web = WebAddress.of(url);
        if (web.isEmpty()) {
            return local(field, kind, label, url);
        }
        Optional<Tracker> tracker = Tracker.in(url, web.get());
        String clean = tracker.map(Tracker::clean).orElse(url);
        Optional<ArchiveAddress> archived = WebAddress.of(clean).flatMap(ArchiveAddress::of);
        if (archived.isPresent() && archived.get().exact()) {
            return archived(field, kind, label, archived.get(), clean, tracker);
        }
        Optional<LandingPage> page =
                promisesPdf(kind, label) ? WebAddress.of(clean).flatMap(LandingPage::of) : Optional.empty();
        if (page.isPresent()) {
            return notPdf(field, label, clean, page.get());
        }
        if (isRepeated(kind, label, clean)) {
            return FieldAccount.changed(field, "linked once");
        }
        links.add(new ImportedLink.LinkByUrl(kind, clean, own(label, kind)));
        return tracker.map(found -> FieldAccount.changed(field, "without " + found.what()))
                .orElseGet(() -> FieldAccount.of(field, clean, "as @Link(url)"));
    }

    /** An address without what Jekyll computes. */
    static String withoutBase(String written) {
        return BASE_URL.matcher(written)
                .replaceAll(found -> found.group(1) == null
                        ? ""
                        : Matcher.quoteReplacement(found.group(1).strip()));
    }

    private static boolean promisesPdf(LinkKind kind, String label) {
        return kind == LinkKind.PDF || PDF.matcher(label).find();
    }

    /** A link that is called PDF, but leads to a page: it becomes the link to the PDF if its address is known. */
    private FieldAccount notPdf(Field field, String label, String url, LandingPage page) {
        LinkKind kind = page.pdf().isPresent() ? LinkKind.PDF : LinkKind.PAPER;
        String target = page.pdf().orElse(url);
        if (isRepeated(kind, "", target)) {
            return FieldAccount.changed(field, "linked once");
        }
        String words = page.pdf().isPresent() ? own(label, kind) : "";
        links.add(new ImportedLink.LinkByUrl(kind, target, words));
        return page.pdf().isPresent()
                ? FieldAccount.changed(field, "now " + target + ", since it led to " + page.what())
                : FieldAccount.doubtful(field, "called PDF, but it leads to " + page.what());
    }

    /**
     * True if the paper already has a link to the same place, for example from its title. If only one of the two has a
     * label, it is kept.
     */
    private boolean isRepeated(LinkKind kind, String label, String url) {
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i) instanceof ImportedLink.LinkByUrl byUrl
                    && byUrl.kind() == kind
                    && byUrl.url().equals(url)) {
                links.set(
                        i,
                        new ImportedLink.LinkByUrl(
                                kind, url, byUrl.label().isEmpty() ? own(label, kind) : byUrl.label()));
                return true;
            }
        }
        return false;
    }

    private FieldAccount archived(
            Field field, LinkKind kind, String label, ArchiveAddress address, String url, Optional<Tracker> tracker) {
        Archive archive = address.archive();
        boolean isPdf = url.contains("/pdf") || url.endsWith(".pdf");
        Optional<ImportedLink.LinkById> other =
                byId(archive).filter(link -> !link.id().equals(address.id()));
        if (other.isPresent() && SINGLE.contains(archive)) {
            links.add(new ImportedLink.LinkByUrl(kind, url, own(label, kind)));
            return FieldAccount.doubtful(
                    field,
                    "a second id of " + archive.title() + ", after "
                            + other.get().id());
        }
        boolean calledPdf = kind == LinkKind.PDF;
        add(archive, address.id(), calledPdf ? "" : own(label, archive), isPdf || calledPdf);
        String now = "@" + archive.annotation() + "(\"" + address.id() + "\")";
        if (calledPdf && !isPdf) {
            return FieldAccount.doubtful(field, now + ": called PDF, but it leads to a page");
        }
        return FieldAccount.changed(
                field, tracker.map(found -> now + ", without " + found.what()).orElse(now));
    }

    private void add(Archive archive, String id, String label, boolean pdf) {
        Optional<ImportedLink.LinkById> same =
                byId(archive).filter(link -> link.id().equals(id));
        same.ifPresent(links::remove);
        links.add(new ImportedLink.LinkById(
                archive.annotation(),
                id,
                same.map(ImportedLink.LinkById::label)
                        .filter(words -> !words.isEmpty())
                        .orElse(label),
                pdf || same.filter(ImportedLink.LinkById::pdf).isPresent()));
    }

    private Optional<ImportedLink.LinkById> byId(Archive archive) {
        return links.stream()
                .filter(ImportedLink.LinkById.class::isInstance)
                .map(ImportedLink.LinkById.class::cast)
                .filter(link -> link.annotation().equals(archive.annotation()))
                .findFirst();
    }

    private FieldAccount local(Field field, LinkKind kind, String label, String url) {
        Optional<ListedFiles.NamedFile> found = assets.find(url);
        if (found.isPresent()) {
            links.add(new ImportedLink.LinkToFile(
                    kind, found.get().name(), own(label, kind), found.get().file()));
            return FieldAccount.changed(field, "copied as " + found.get().name());
        }
        Optional<String> repaired = HOST.matcher(url).matches() ? UrlRepair.of(url) : Optional.empty();
        if (repaired.isPresent()) {
            FieldAccount account = address(field, kind, label, repaired.get());
            return account.outcome() == FieldAccount.FieldOutcome.TAKEN
                    ? FieldAccount.changed(field, "now " + repaired.get())
                    : account;
        }
        if (ADDRESS.matcher(url).matches()) {
            links.add(new ImportedLink.LinkByUrl(kind, url, own(label, kind)));
            return FieldAccount.doubtful(field, "not the address of a web page");
        }
        pending(kind, own(label, kind));
        return FieldAccount.doubtful(field, "neither an address nor a file that was found: \"" + url + "\"");
    }

    /** Adds a link that the list announces. */
    FieldAccount toCome(Field field, LinkKind kind) {
        pending(kind, "");
        return FieldAccount.changed(field, "pending");
    }

    private void pending(LinkKind kind, String label) {
        ImportedLink pending = new ImportedLink.PendingLink(kind, label);
        if (!links.contains(pending)) {
            links.add(pending);
        }
    }

    /** The label, if it says more than the kind does; otherwise empty. */
    private static String own(String label, LinkKind kind) {
        return label.equalsIgnoreCase(kind.label()) ? "" : label;
    }

    /** The label, if it says more than the one of the archive's annotation; otherwise empty. */
    private static String own(String label, Archive archive) {
        String words = switch (archive) {
            case ARXIV, OPENREVIEW, DOI, ACL -> LinkKind.PAPER.label();
            case GITHUB -> "GitHub repo";
            case HUGGING_FACE -> "Hugging Face";
            case ZENODO -> "Zenodo";
            case YOUTUBE -> LinkKind.VIDEO.label();
        };
        return label.equalsIgnoreCase(words) ? "" : label;
    }

    private static LinkKind kind(String label) {
        String words = label.toLowerCase(Locale.ROOT);
        return words.isBlank()
                ? LinkKind.PAPER
                : KINDS_BY_WORDS.entrySet().stream()
                        .filter(kind -> kind.getKey().matcher(words).find())
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(LinkKind.OTHER);
    }

    private static Map<Pattern, LinkKind> words() {
        Map<Pattern, LinkKind> words = new LinkedHashMap<>();
        words.put(Pattern.compile("\\bpdf\\b"), LinkKind.PDF);
        words.put(Pattern.compile("\\b(?:video|talk|recording|youtube)"), LinkKind.VIDEO);
        words.put(Pattern.compile("\\b(?:code|github|repo|repository|implementation|software)\\b"), LinkKind.CODE);
        words.put(Pattern.compile("\\bslides?\\b"), LinkKind.SLIDES);
        words.put(Pattern.compile("\\bposter\\b"), LinkKind.POSTER);
        words.put(Pattern.compile("\\bblog"), LinkKind.BLOG);
        words.put(Pattern.compile("\\b(?:data|datasets?|benchmark)\\b"), LinkKind.DATA);
        words.put(Pattern.compile("\\b(?:models?|weights|checkpoints?)\\b"), LinkKind.MODEL);
        words.put(Pattern.compile("\\bdemo\\b"), LinkKind.DEMO);
        words.put(Pattern.compile("\\b(?:supp\\w*|appendix)\\b"), LinkKind.SUPPLEMENT);
        words.put(Pattern.compile("\\b(?:project|website|homepage|web ?page)\\b"), LinkKind.PROJECT);
        words.put(
                Pattern.compile(
                        "\\b(?:paper|arxiv|openreview|doi|preprint|proceedings|journal|conferen\\w+ page|acl)\\b"),
                LinkKind.PAPER);
        return words;
    }
}
