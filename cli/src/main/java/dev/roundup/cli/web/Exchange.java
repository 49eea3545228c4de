package dev.roundup.cli.web;

import dev.roundup.cli.web.Answer.Body;
import dev.roundup.cli.web.BoundedBody.Taken;
import dev.roundup.cli.web.Failure.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** One request and its answer, without redirects and without patience. */
final class Exchange {
    private final Manners manners;
    private final Machines machines;
    private final HttpClient http;
    private final String agent = UserAgent.name();

    Exchange(Manners manners, HostLookup lookup) {
        this.manners = manners;
        this.machines = new Machines(lookup, manners);
        this.http = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(manners.connect())
                .build();
    }

    /** An answer with its unpacked body. */
    record Received(int status, HttpHeaders headers, Body body) {
        Optional<String> header(String name) {
            return headers.firstValue(name);
        }
    }

    Received ask(WebRequest request, Map<String, List<String>> cookies) throws NoAnswer, InterruptedException {
        machines.check(request.address());
        HttpResponse<Taken> response = response(http(request, cookies), request.limit());
        try {
            Taken body = Unpacked.of(
                    response.body(),
                    response.headers().firstValue("Content-Encoding").orElse(""),
                    request.limit());
            if (body.isMore() && !request.isBeginning() && response.statusCode() < 300) {
                throw new NoAnswer(Kind.TOO_LARGE, "more than " + request.limit() + " bytes");
            }
            return new Received(response.statusCode(), response.headers(), body.body());
        } catch (IOException notPacked) {
            throw new NoAnswer(Kind.BROKEN, words(notPacked));
        }
    }

    private HttpRequest http(WebRequest request, Map<String, List<String>> cookies) throws NoAnswer {
        URI address = RequestAddress.withoutFragment(request.address());
        try {
            HttpRequest.Builder http = HttpRequest.newBuilder(address)
                    .method(request.method().name(), BodyPublishers.noBody())
                    .timeout(manners.whole())
                    .setHeader("User-Agent", agent)
                    .setHeader("Accept", "*/*")
                    // A part of a packed body cannot be unpacked.
                    .setHeader("Accept-Encoding", request.isBeginning() ? "identity" : "gzip");
            request.headers().forEach(http::setHeader);
            cookies.forEach((name, values) -> {
                if (!values.isEmpty()) {
                    http.setHeader(name, String.join("; ", values));
                }
            });
            return http.build();
        } catch (IllegalArgumentException unusable) {
            throw new NoAnswer(Kind.BAD_ADDRESS, words(unusable));
        }
    }

    /** Waits for the last byte. The client's own time limit ends with the headers. */
    private HttpResponse<Taken> response(HttpRequest request, int limit) throws NoAnswer, InterruptedException {
        CompletableFuture<HttpResponse<Taken>> answer = http.sendAsync(request, headers -> new BoundedBody(limit));
        try {
            return answer.get(manners.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new NoAnswer(Kind.TIMEOUT, inTime());
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            throw stopped;
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        }
    }

    private NoAnswer failure(@Nullable Throwable thrown) {
        if (thrown instanceof HttpConnectTimeoutException) {
            return new NoAnswer(Kind.TIMEOUT, "no connection after " + seconds(manners.connect()));
        }
        if (thrown instanceof HttpTimeoutException) {
            return new NoAnswer(Kind.TIMEOUT, inTime());
        }
        if (thrown instanceof SSLException) {
            return new NoAnswer(Kind.TLS, words(thrown));
        }
        if (thrown instanceof ConnectException && thrown.getCause() instanceof UnresolvedAddressException) {
            return new NoAnswer(Kind.UNKNOWN_HOST, "");
        }
        if (thrown instanceof ConnectException || thrown instanceof NoRouteToHostException) {
            return new NoAnswer(Kind.REFUSED, words(thrown));
        }
        return new NoAnswer(Kind.BROKEN, thrown == null ? "" : words(thrown));
    }

    private String inTime() {
        return "after " + seconds(manners.whole());
    }

    private static String seconds(Duration time) {
        return time.toSeconds() + " s";
    }

    /** The words of an exception, or its name if it has none. */
    static String words(Throwable thrown) {
        return Optional.ofNullable(thrown.getMessage())
                .filter(words -> !words.isBlank())
                .orElseGet(() -> thrown.getClass().getSimpleName());
    }
}
