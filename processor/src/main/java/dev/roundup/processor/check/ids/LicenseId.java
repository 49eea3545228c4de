package dev.roundup.processor.check.ids;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.License;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.text.similar.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a site's licence that is neither the SPDX identifier of a Creative Commons licence nor an address. */
final class LicenseId implements Check<Declaration> {
    private static final Rule RULE = Rule.error("license-id", "unknown licence {value} in {member} of {owner}");

    private static final String LATEST = "-4.0";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        return declaration instanceof Site site
                ? site.license()
                        .filter(license ->
                                !license.isAddress() && license.identifier().isEmpty())
                        .map(license -> List.of(finding(site, license)))
                        .orElse(List.of())
                : List.of();
    }

    private Finding finding(Site site, License license) {
        String value = license.written().value();
        return FindingBuilder.of(RULE, site)
                .value(value)
                .member("@Site(license)")
                .fix(
                        meant(value)
                                .map(meant -> Fix.write(license.written(), meant))
                                .or(() -> Nearest.to(value, License.IDENTIFIERS)
                                        .map(near -> Fix.meant(license.written(), near))),
                        "write \"CC-BY-4.0\" or another Creative Commons licence, or the address of the terms")
                .at(license.written().origin());
    }

    /** The identifier of a licence that is written as people name it: with blanks, without CC or without a version. */
    private static Optional<String> meant(String value) {
        String joined = value.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return Stream.of(joined, "CC-" + joined)
                .flatMap(id -> Stream.of(id, id + LATEST))
                .map(id -> id.replace("CC-0", "CC0").replaceFirst("^CC0(-4[.]0)?$", "CC0-1.0"))
                .filter(License.IDENTIFIERS::contains)
                .findFirst();
    }
}
