package dev.roundup.cli.web;

import java.net.URI;
import java.time.Duration;
import java.util.function.Function;

/**
 * The way in which the client treats servers.
 *
 * @param atOnce the largest number of open requests; a host never gets more than one
 * @param connect the time for a connection
 * @param whole the time for a whole answer, from the connection to the last byte
 * @param redirects the largest number of redirects that one request follows
 * @param longestWait the longest pause that a server can ask for; if it asks for more, we ask it nothing until then
 * @param tries the number of times that a server is asked if it answers that it has too much to do
 * @param isPrivateAllowed true if machines of private networks may be asked, and this one
 * @param pauses the pause that a host needs
 */
public record Manners(
        int atOnce,
        Duration connect,
        Duration whole,
        int redirects,
        Duration longestWait,
        int tries,
        boolean isPrivateAllowed,
        Function<URI, HostPause> pauses) {
    /** The usual way. */
    public static final Manners USUAL = new Manners(
            8, Duration.ofSeconds(10), Duration.ofSeconds(30), 10, Duration.ofSeconds(60), 3, false, HostPause::of);

    /** The same manners, but machines of private networks may be asked, and this one. */
    public Manners allowingPrivate() {
        return new Manners(atOnce, connect, whole, redirects, longestWait, tries, true, pauses);
    }

    /** The same manners with another time for a whole answer. */
    public Manners within(Duration time) {
        return new Manners(atOnce, connect, time, redirects, longestWait, tries, isPrivateAllowed, pauses);
    }

    /** The same manners with other pauses. */
    public Manners pausing(Function<URI, HostPause> others) {
        return new Manners(atOnce, connect, whole, redirects, longestWait, tries, isPrivateAllowed, others);
    }
}
