package dev.roundup.processor.url;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses whose query holds a secret: a key of the author's, or a signature that soon expires. */
final class SecretQuery {
    /** Signed addresses of storage: Amazon S3 and CloudFront, Google Cloud, Azure. */
    private static final Pattern SIGNED = Pattern.compile(
            "[?&](?:X-Amz-Signature|X-Goog-Signature|AWSAccessKeyId|GoogleAccessId|Key-Pair-Id)=[^&]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AZURE = Pattern.compile("[?&]sig=[^&].*");

    private static final Pattern TOKEN = Pattern.compile(
            "[?&](?:access_?token|auth_?token|private_token|api_?key|client_secret|jwt|id_token|session_?id|jsessionid|phpsessid)=[^&]",
            Pattern.CASE_INSENSITIVE);

    private SecretQuery() {}

    static Optional<PrivateAddress> of(WebAddress web) {
        if (web.query().indexOf('=') < 0) {
            return Optional.empty();
        }
        if (SIGNED.matcher(web.query()).find()
                || (web.isWithin("core.windows.net")
                        && AZURE.matcher(web.query()).find())) {
            return Optional.of(new PrivateAddress("it is signed for a short time, then it expires", Optional.empty()));
        }
        boolean ofSite = switch (web.site()) {
            case "raw.githubusercontent.com", "zenodo.org", "media.githubusercontent.com" ->
                web.parameter("token").isPresent();
            default -> false;
        };
        return ofSite || TOKEN.matcher(web.query()).find()
                ? Optional.of(new PrivateAddress("it contains a secret, such as a token of yours", Optional.empty()))
                : Optional.empty();
    }
}
