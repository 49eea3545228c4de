package dev.roundup.cli.preview;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that do not come from somebody who opened the preview. Pages of other sites run in the same browser:
 * they could send requests here, and with a name that leads to the loopback address (DNS rebinding) read the answers.
 *
 * @param port the port of the server
 */
record RequestGuard(int port) {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /** The status code with which a request is refused; empty if it is welcome. */
    OptionalInt refusal(String method, Headers headers) {
        if (!METHODS.contains(method)) {
            return OptionalInt.of(405);
        }
        if (!isOnly(headers.get("Host"), hosts())) {
            return OptionalInt.of(421);
        }
        Set<String> origins = hosts().stream().map(host -> "http://" + host).collect(Collectors.toSet());
        return headers.containsKey("Origin") && !isOnly(headers.get("Origin"), origins)
                ? OptionalInt.of(403)
                : OptionalInt.empty();
    }

    private static boolean isOnly(@Nullable List<String> values, Set<String> allowed) {
        return values != null && values.size() == 1 && allowed.contains(values.get(0));
    }

    private Set<String> hosts() {
        return Stream.of("127.0.0.1", "localhost", "[::1]")
                .flatMap(name -> port == 80 ? Stream.of(name, name + ":80") : Stream.of(name + ":" + port))
                .collect(Collectors.toSet());
    }
}
