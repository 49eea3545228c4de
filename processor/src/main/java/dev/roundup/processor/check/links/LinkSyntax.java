package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.ArchiveLinks;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.Target;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.url.Archive;
import dev.roundup.processor.url.BrowserScheme;
import dev.roundup.processor.url.LocalAddress;
import dev.roundup.processor.url.PlaceholderAddress;
import dev.roundup.processor.url.PlaceholderPart;
import dev.roundup.processor.url.UrlGrammar;
import dev.roundup.processor.url.UrlRepair;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reports a link that leads nowhere: it is not an address of the web, not an id of the author's own scheme, or it has
 * no clear target. Ids of the archives that the vocabulary knows have their own rules, and so have placeholders.
 */
final class LinkSyntax implements Check<Address> {
    private static final Rule RULE =
            Rule.error("link-syntax", "invalid link {value} in {member} of {owner}: {problem}");

    private static final Pattern FILE = Pattern.compile(
            "([^:/?#.]+/|\\.{1,2}/)*[^:/?#]+\\.(pdf|pptx?|key|png|jpe?g|svg|mp4|webm|zip|bib)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DOI =
            Pattern.compile("\\s*(?:doi:\\s*)?(10\\.\\d{4,9}/\\S+?)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARXIV =
            Pattern.compile("\\s*(?:arxiv:\\s*)?(\\d{4}\\.\\d{4,5}(?:v\\d+)?)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern GITHUB = Pattern.compile(
            "\\s*(?:git clone\\s+)?(?:gh repo clone\\s+|(?:(?:ssh|git)://(?:git@)?|git@)github\\.com[:/])"
                    + "([\\w-]+/[\\w.-]+?)(?:\\.git)?/?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GIT =
            Pattern.compile("\\s*(?:git clone\\s+)?(?:ssh://)?git@([\\w.-]+\\.\\w+)[:/](\\S+?)(?:\\.git)?/?\\s*");
    private static final Pattern MAIL =
            Pattern.compile("(?:mailto:)?([^\\s@/:?]+@[^\\s@/:?]+\\.[^\\s@/:?]+).*", Pattern.CASE_INSENSITIVE);

    /** The limit for a file's name, a DOI or an e-mail address. */
    private static final int LONGEST = 300;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Address address) {
        return address.destination().isPlain() && address.isWritten()
                ? List.of()
                : address.link()
                        .flatMap(link -> link(address, link))
                        .or(() -> address(address))
                        .map(List::of)
                        .orElse(List.of());
    }

    private Optional<Finding> link(Address address, Link link) {
        if (link.target() instanceof Target.Unclear unclear) {
            String problem = unclear.given() == 0
                    ? "url, file and pending are all missing"
                    : unclear.given() + " of url, file and pending are set";
            return Optional.of(address.finding(RULE)
                    .value(link.label())
                    .with("problem", problem)
                    .help("set exactly one of the three")
                    .at(link.origin()));
        }
        return link.id()
                .filter(id -> ArchiveLinks.archive(link).isEmpty()
                        && !id.isWellFormed()
                        && !LinkPlaceholder.isPlaceholder(link, id))
                .map(id -> address.finding(RULE)
                        .with("problem", "it is not a valid " + id.scheme().name() + " id")
                        .help("write an id such as " + Quote.of(id.scheme().example()))
                        .at(id.origin()));
    }

    private Optional<Finding> address(Address address) {
        String url = address.url().value();
        if (address.destination().isPlain() || isOthers(address)) {
            return Optional.empty();
        }
        return UrlGrammar.flaw(url)
                .map(flaw -> address.finding(RULE)
                        .value(url)
                        .with("problem", flaw)
                        .fix(mended(address, url))
                        .at(address.origin()));
    }

    /** True if another rule reports the form of an address. */
    private static boolean isOthers(Address address) {
        String url = address.url().value();
        return BrowserScheme.unsafe(url).isPresent()
                || address.link().flatMap(ArchiveLinks::archive).isPresent()
                || address.id().filter(id -> !id.isWellFormed()).isPresent()
                || (address.isWritten()
                        && (PlaceholderAddress.is(url)
                                || PlaceholderPart.in(url).isPresent()))
                || LocalAddress.of(url).isPresent();
    }

    private static Fix mended(Address address, String url) {
        return UrlGrammar.next(url)
                .map(next -> url.substring(0, next.start()).strip())
                .map(first -> "write one link for each, the first with " + Quote.whole(first))
                .map(Fix::advice)
                .or(() -> address.link().flatMap(link -> other(link, url)))
                .or(() -> UrlRepair.of(url).map(address::exactly).map(Fix::proposed))
                .orElseGet(() -> Fix.advice("write an address that starts with https://"));
    }

    /** Suggests what to write if the value is a file, a DOI, an arXiv id or an e-mail address. */
    private static Optional<Fix> other(Link link, String url) {
        if (url.length() > LONGEST) {
            return Optional.empty();
        }
        if (FILE.matcher(url).matches()
                && !url.startsWith("//")
                && !url.toLowerCase(Locale.ROOT).startsWith("www.")) {
            return Optional.of(Fix.advice("write file instead of url to publish a file beside the page"));
        }
        Matcher git = GIT.matcher(url);
        if (git.matches() && !git.group(1).equalsIgnoreCase("github.com")) {
            return Optional.of(Fix.advice(Hint.exactly("https://" + git.group(1) + "/" + git.group(2))));
        }
        return Stream.of(
                        Optional.of(DOI.matcher(url))
                                .filter(doi -> doi.matches())
                                .map(doi -> Archive.DOI.annotation(doi.group(1))),
                        Optional.of(ARXIV.matcher(url))
                                .filter(arxiv -> arxiv.matches())
                                .map(arxiv -> Archive.ARXIV.annotation(arxiv.group(1))),
                        Optional.of(GITHUB.matcher(url))
                                .filter(repo -> repo.matches())
                                .map(repo -> Archive.GITHUB.annotation(repo.group(1))),
                        Optional.of(MAIL.matcher(url))
                                .filter(mail -> mail.matches())
                                .map(mail -> "@Contact(" + Quote.whole(mail.group(1)) + ")"))
                .flatMap(Optional::stream)
                .map(annotation ->
                        Fix.annotate(link.origin(), annotation).proposed().or(" instead of @Link"))
                .findFirst();
    }
}
