package dev.roundup.cli.web;

import java.net.URI;
import java.util.List;

/**
 * A request without an answer.
 *
 * @param kind says why
 * @param address the last address that was asked, or would have been
 * @param redirects the redirects that led there, in order
 * @param detail the words of the network or of the server, for a message; may be empty
 */
public record Failure(Kind kind, URI address, List<Redirect> redirects, String detail) implements WebReply {
    /** The reasons why there is no answer, worded to follow an address and a colon. */
    public enum Kind {
        /** The address cannot be asked at all. */
        BAD_ADDRESS("the address cannot be asked"),
        /** The name of the host leads to no machine. */
        UNKNOWN_HOST("the host is unknown"),
        /** The host has an address of a private network or of this machine. */
        PRIVATE_ADDRESS("the host is in a private network"),
        /** Nobody listens there, or there is no way to the machine. */
        REFUSED("the host does not accept connections"),
        /** The answer did not come in time. */
        TIMEOUT("the answer did not come in time"),
        /** The connection is not safe, for instance because a certificate has expired. */
        TLS("the connection is not secure"),
        /** The host asked for a pause that is longer than we wait. */
        RATE_LIMITED("the host asked for a longer pause"),
        /** The redirects lead back to where they began. */
        REDIRECT_LOOP("the redirects go in a circle"),
        /** There are more redirects than anybody follows. */
        TOO_MANY_REDIRECTS("there are too many redirects"),
        /** A redirect leads nowhere that we can ask. */
        BAD_REDIRECT("a redirect leads to something that is not a web address"),
        /** The body is larger than the request allows. */
        TOO_LARGE("the answer is too large"),
        /** The answer ends early, or is not HTTP. */
        BROKEN("the answer is broken"),
        /** This program is being stopped. */
        INTERRUPTED("the request was interrupted");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** Keeps its own copy of the list. */
    public Failure {
        redirects = List.copyOf(redirects);
    }

    /** The failure in words, such as "the host is unknown". */
    public String words() {
        return detail.isEmpty() ? kind.words : kind.words + " (" + detail + ")";
    }
}
