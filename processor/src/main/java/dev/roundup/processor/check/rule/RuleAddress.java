package dev.roundup.processor.check.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/** The address of a rule's page on the web, if the property {@code rule.pages} of our build has one. */
final class RuleAddress {
    /** Read for the first message, so that a compile without messages does not pay for it. */
    private static final class PagesOfThisBuild {
        static final String PAGES = read("/dev/roundup/processor/rule-pages.txt");
    }

    private RuleAddress() {}

    static Optional<String> of(Rule rule) {
        return of(rule, PagesOfThisBuild.PAGES);
    }

    /** @param pages the address of all pages, with {@code {rule}} in place of the id; empty if there are none */
    static Optional<String> of(Rule rule, String pages) {
        return Optional.of(pages.replace("{rule}", rule.id())).filter(address -> !address.isEmpty());
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(RuleAddress.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
