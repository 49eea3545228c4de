package dev.roundup.cli.links;

import dev.roundup.cli.web.Answer;
import dev.roundup.cli.web.Failure;
import dev.roundup.cli.web.HostPause;
import dev.roundup.cli.web.PoliteClient;
import dev.roundup.cli.web.RequestAddress;
import dev.roundup.cli.web.WebReply;
import dev.roundup.cli.web.WebRequest;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is asked about one address: all links that differ only in their fragments are answered by the same page.
 *
 * @param address the address without a fragment
 */
record Question(URI address, List<PageLink> links) {
    /** The beginning of a page, with its title. */
    private static final int TITLE = 16 * 1024;

    /** Failures after which another request may be answered: some servers do not know HEAD. */
    private static final Set<Failure.Kind> OF_HEAD =
            Set.of(Failure.Kind.BROKEN, Failure.Kind.TIMEOUT, Failure.Kind.REDIRECT_LOOP);

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int BAD_RANGE = 416;

    Question {
        links = List.copyOf(links);
    }

    /** The questions by the services that they go to. */
    static Map<String, List<Question>> byService(Collection<PageLink> links) {
        return links.stream()
                .collect(Collectors.groupingBy(
                        link -> RequestAddress.withoutFragment(link.request()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Question(entry.getKey(), entry.getValue()))
                .collect(Collectors.groupingBy(
                        question -> HostPause.of(question.address).service(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Asks for the headers, or for as much of the body as the links need. */
    WebReply ask(PoliteClient client) {
        if (links.stream().anyMatch(link -> !link.fragment().isEmpty())) {
            return beginning(client, WebPage.ENOUGH);
        }
        if (links.stream().anyMatch(PageLink::isPdf)) {
            return beginning(client, PdfBytes.ENOUGH);
        }
        WebReply head = client.ask(WebRequest.head(address));
        boolean isSettled = head instanceof Answer answer
                ? answer.isSuccess() || answer.status() == TOO_MANY_REQUESTS
                : !OF_HEAD.contains(((Failure) head).kind());
        return isSettled ? head : beginning(client, TITLE);
    }

    private WebReply beginning(PoliteClient client, int bytes) {
        WebRequest part = WebRequest.beginning(address, bytes);
        WebReply reply = client.ask(part);
        return reply instanceof Answer answer && answer.status() == BAD_RANGE
                ? client.ask(part.with("Range", "bytes=0-"))
                : reply;
    }
}
