package dev.roundup.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.cli.compile.LocatedFinding;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Gives each finding a fingerprint that stays the same when other lines of its file change, so that a service sees which
 * findings are new. It is made of the rule, the file, the message, and a number if these are all the same.
 */
final class Fingerprints {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The fingerprint of the next finding. */
    String next(LocatedFinding found) {
        String same = String.join("\n", found.rule(), ReportPath.of(found), found.message());
        return digest(same + "\n" + seen.merge(same, 1, Integer::sum));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            // Every Java has SHA-256.
            throw new IllegalStateException(impossible);
        }
    }
}
