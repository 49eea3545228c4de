package dev.roundup.cli.web;

import java.net.URI;

/**
 * A server's word that something is elsewhere.
 *
 * @param status such as 301
 * @param from the address that was asked
 * @param to the address that the server named
 */
public record Redirect(int status, URI from, URI to) {
    /** True if the old address should no longer be used (RFC 9110, sections 15.4.2 and 15.4.9). */
    public boolean isPermanent() {
        return status == 301 || status == 308;
    }
}
