package dev.roundup.cli.web;

import java.net.URI;
import java.util.List;

/** The end of a request: a server's {@link Answer}, of whatever status, or a {@link Failure} to get one. */
public sealed interface WebReply permits Answer, Failure {
    /** The last address that was asked. */
    URI address();

    /** The redirects that led there, in order. */
    List<Redirect> redirects();
}
