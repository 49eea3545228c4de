package dev.roundup.cli.links;

import dev.roundup.cli.web.Answer;
import dev.roundup.cli.web.Failure;
import dev.roundup.cli.web.Redirect;
import dev.roundup.cli.web.WebReply;
import dev.roundup.processor.text.lock.LinkRecord;
import dev.roundup.processor.text.lock.LinkRecord.Verdict;
import dev.roundup.processor.url.Destination;
import dev.roundup.processor.url.WebAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what the last reply about an address means. Only a clear word of the server makes an address dead or moved. */
final class Judge {
    private static final Set<Integer> GONE = Set.of(404, 410);

    /** Services whose addresses are made to lead elsewhere, for good. */
    private static final List<String> HANDLES =
            List.of("doi.org", "hdl.handle.net", "purl.org", "w3id.org", "n2t.net", "identifiers.org");

    /** Paths of pages that servers show in place of the right one. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i).*/(?:404|not-?found|error|page-?not-?found|log-?in|sign-?in|sso|auth|oauth2?|saml2?|cas)(?:[/.].*)?");

    /** Pages that ask if the reader is a human. */
    private static final Pattern CHALLENGE = Pattern.compile(
            "(?i)captcha|cf-challenge|challenge-platform|just a moment|client challenge|unusual traffic|are you a robot"
                    + "|verify (?:that )?you are (?:a )?human");

    private Judge() {}

    /** The meaning of a reply. */
    static Outcome of(PageLink link, WebReply reply) {
        return reply instanceof Answer answer ? of(link, answer) : Outcome.unknown(word(((Failure) reply).kind()));
    }

    /** The word of a failure in the file. */
    static String word(Failure.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Outcome of(PageLink link, Answer answer) {
        if (GONE.contains(answer.status())) {
            return Outcome.of(Verdict.DEAD, String.valueOf(answer.status()));
        }
        if (!answer.isSuccess()) {
            return Outcome.unknown(String.valueOf(answer.status()));
        }
        return instead(link, answer)
                .or(() -> wrong(link, answer))
                .orElseGet(() ->
                        moved(link, answer).orElseGet(() -> Outcome.of(Verdict.OK, String.valueOf(answer.status()))));
    }

    /** The outcome if the server shows something else, and hides that with a status of success. */
    private static Optional<Outcome> instead(PageLink link, Answer answer) {
        String from = link.request().getPath();
        String to = answer.address().getPath();
        boolean isElsewhere = !answer.redirects().isEmpty()
                && !ELSEWHERE.matcher(from).matches()
                && ELSEWHERE.matcher(to).matches();
        boolean isHome = !answer.redirects().isEmpty()
                && from.length() > 1
                && to.length() <= 1
                && answer.address().getRawQuery() == null
                && site(link.request().toString()).equals(site(answer.address().toString()));
        if (isElsewhere || isHome) {
            return Optional.of(Outcome.unknown(isHome ? "home-page" : "another-page"));
        }
        if (!answer.isHtml()) {
            return Optional.empty();
        }
        String text = answer.text();
        return WebPage.saysNotFound(text)
                ? Optional.of(Outcome.unknown("soft-404"))
                : Optional.of(Outcome.unknown("challenge"))
                        .filter(any -> CHALLENGE.matcher(text).find() && WebPage.isShort(text));
    }

    private static String site(String address) {
        return WebAddress.of(address).map(WebAddress::site).orElse("");
    }

    private static Optional<Outcome> wrong(PageLink link, Answer answer) {
        if (link.isPdf()) {
            if (answer.body().length() == 0) {
                return Optional.of(Outcome.unknown("empty"));
            }
            boolean isShown = !answer.mediaType().startsWith("text/");
            return isShown && PdfBytes.begin(answer.body())
                    ? Optional.empty()
                    : Optional.of(Outcome.of(Verdict.WRONG, LinkRecord.NOT_PDF));
        }
        return answer.isHtml() && WebPage.certainlyLacks(link, answer)
                ? Optional.of(Outcome.of(Verdict.WRONG, LinkRecord.NO_FRAGMENT))
                : Optional.empty();
    }

    /** The new address, if all redirects on the way are for good and the new one is not just another spelling. */
    private static Optional<Outcome> moved(PageLink link, Answer answer) {
        List<Redirect> redirects = answer.redirects();
        boolean isHandle = WebAddress.of(link.address())
                .filter(web -> HANDLES.stream().anyMatch(web::isWithin))
                .isPresent();
        if (redirects.isEmpty() || isHandle || !redirects.stream().allMatch(Redirect::isPermanent)) {
            return Optional.empty();
        }
        String fragment = link.request().getRawFragment();
        String bare = answer.address().toString();
        String target = fragment == null || bare.contains("#") ? bare : bare + "#" + fragment;
        boolean isSame = new Destination(link.address()).place().equals(new Destination(target).place());
        return isSame
                ? Optional.empty()
                : Optional.of(new Outcome(
                        Verdict.MOVED, String.valueOf(redirects.get(0).status()), Optional.of(target)));
    }
}
