package dev.roundup.cli.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A question to a server.
 *
 * @param method {@code HEAD} or {@code GET}
 * @param address an absolute address of http or https; {@link RequestAddress} makes one of what an author wrote
 * @param headers the headers that the client does not set itself
 * @param limit the largest number of bytes of the body, packed and unpacked
 * @param isBeginning true if the first bytes of a longer body are enough; otherwise a longer body is a failure
 */
public record WebRequest(Method method, URI address, Map<String, String> headers, int limit, boolean isBeginning) {
    private static final int LIMIT = 8 * 1024 * 1024;

    /** The two methods that change nothing on a server (RFC 9110, section 9.2.1). */
    public enum Method {
        /** Asks for the headers only. */
        HEAD,
        /** Asks for the body, too. */
        GET
    }

    /** Keeps its own copy of the headers. */
    public WebRequest {
        headers = Map.copyOf(headers);
    }

    /** Asks if something is there. */
    public static WebRequest head(URI address) {
        return new WebRequest(Method.HEAD, address, Map.of(), 0, false);
    }

    /** Asks for all of a body, up to 8 MB. */
    public static WebRequest get(URI address) {
        return new WebRequest(Method.GET, address, Map.of(), LIMIT, false);
    }

    /** Asks for the first bytes of a body. A server may send more, which nobody reads. */
    public static WebRequest beginning(URI address, int bytes) {
        return new WebRequest(Method.GET, address, Map.of("Range", "bytes=0-" + (bytes - 1)), bytes, true);
    }

    /** Asks for a media type, such as {@code application/json}. */
    public WebRequest accepting(String types) {
        return with("Accept", types);
    }

    /** The request with one more header. */
    public WebRequest with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new WebRequest(method, address, all, limit, isBeginning);
    }

    /** The request with another limit of the body, in bytes. */
    public WebRequest upTo(int bytes) {
        return new WebRequest(method, address, headers, bytes, isBeginning);
    }

    /** The same question elsewhere. */
    WebRequest to(URI other) {
        return new WebRequest(method, other, headers, limit, isBeginning);
    }
}
