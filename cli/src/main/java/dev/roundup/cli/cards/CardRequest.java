package dev.roundup.cli.cards;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * A share picture with all that is needed to draw it.
 *
 * @param path its path on the site
 * @param figure the bytes of its figure
 */
record CardRequest(String path, CardOrder order, Optional<byte[]> figure) {
    /** Grows with each change of the drawing, so that no older picture is taken. */
    private static final String DRAWING = "1";

    /** A name that only the same picture has. Another Java may have other fonts. */
    String keptName() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String said = String.join(
                    "\n",
                    DRAWING,
                    System.getProperty("java.vm.version"),
                    order.words().toString(),
                    order.accent(),
                    figure.isPresent() ? "figure" : "");
            digest.update(said.getBytes(UTF_8));
            figure.ifPresent(digest::update);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest()) + ".png";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
