package dev.roundup.processor.check.ids;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.ArchiveLinks;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.ArchiveId;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.url.AclId;
import dev.roundup.processor.url.Archive;
import dev.roundup.processor.url.ArchiveAddress;
import dev.roundup.processor.url.ArxivId;
import dev.roundup.processor.url.DoiName;
import dev.roundup.processor.url.GitHubRepo;
import dev.roundup.processor.url.HuggingFaceId;
import dev.roundup.processor.url.IdFlaw;
import dev.roundup.processor.url.OpenReviewId;
import dev.roundup.processor.url.PlaceholderAddress;
import dev.roundup.processor.url.PlaceholderPart;
import dev.roundup.processor.url.WebAddress;
import dev.roundup.processor.url.YouTubeId;
import dev.roundup.processor.url.ZenodoId;
import java.util.List;
import java.util.Optional;

/** Reports an invalid id of an archive. There is one rule for each archive, with the grammar of its ids. */
record ArchiveIds(Rule rule, Archive archive, IdFlaw.IdGrammar grammar) implements Check<Address> {
    /** DOIs are the longest ids, and hardly any DOI has more than 200 characters. */
    private static final int LONGEST = 500;

    /** The check for the ids of one archive. */
    static ArchiveIds of(Archive archive) {
        return switch (archive) {
            case ARXIV ->
                new ArchiveIds(
                        Rule.error("arxiv-id", "invalid id {value} in {member} of {owner}: {problem}"),
                        archive,
                        ArxivId::flaw);
            case OPENREVIEW ->
                new ArchiveIds(
                        Rule.error("openreview-id", "invalid id {value} in {member} of {owner}: {problem}"),
                        archive,
                        OpenReviewId::flaw);
            case DOI ->
                new ArchiveIds(
                        Rule.error("doi-syntax", "invalid DOI {value} in {member} of {owner}: {problem}"),
                        archive,
                        DoiName::flaw);
            case GITHUB ->
                new ArchiveIds(
                        Rule.error("github-repo", "invalid repository {value} in {member} of {owner}: {problem}"),
                        archive,
                        GitHubRepo::flaw);
            case ACL ->
                new ArchiveIds(
                        Rule.error("acl-id", "invalid id {value} in {member} of {owner}: {problem}"),
                        archive,
                        AclId::flaw);
            case HUGGING_FACE ->
                new ArchiveIds(
                        Rule.error("huggingface-id", "invalid id {value} in {member} of {owner}: {problem}"),
                        archive,
                        HuggingFaceId::flaw);
            case ZENODO ->
                new ArchiveIds(
                        Rule.error("zenodo-id", "invalid id {value} in {member} of {owner}: {problem}"),
                        archive,
                        ZenodoId::flaw);
            case YOUTUBE ->
                new ArchiveIds(
                        Rule.error("youtube-id", "invalid id {value} in {member} of {owner}: {problem}"),
                        archive,
                        YouTubeId::flaw);
        };
    }

    @Override
    public List<Finding> check(Address address) {
        Link link = address.link().orElse(null);
        return link != null
                        && ArchiveLinks.archive(link).filter(archive::equals).isPresent()
                ? finding(address, link.id().orElseThrow()).map(List::of).orElse(List.of())
                : List.of();
    }

    private Optional<Finding> finding(Address address, ArchiveId id) {
        String value = id.value();
        Optional<IdFlaw> flaw = (value.length() > LONGEST ? IdFlaw.of("it is too long") : grammar.flaw(value))
                .or(() -> id.isWellFormed()
                        ? Optional.empty()
                        : IdFlaw.of("it is not a valid " + archive.title() + " id"));
        if (flaw.isEmpty()
                || PlaceholderAddress.is(value)
                || PlaceholderPart.in(value).isPresent()) {
            return Optional.empty();
        }
        Optional<ArchiveAddress> pasted = pasted(value);
        String problem = pasted.map(found -> found.archive() == archive
                        ? "it is an address"
                        : "it is an address of " + found.archive().title())
                .orElse(flaw.get().problem());
        return Optional.of(address.finding(rule)
                .with("problem", problem)
                .help(help(pasted, flaw.get(), id))
                .at(id.origin()));
    }

    private String help(Optional<ArchiveAddress> pasted, IdFlaw flaw, ArchiveId id) {
        if (pasted.isPresent() && pasted.get().archive() != archive) {
            return "write " + pasted.get().archive().annotation(pasted.get().id());
        }
        return pasted.map(ArchiveAddress::id)
                .or(flaw::meant)
                .filter(meant -> grammar.flaw(meant).isEmpty())
                .map(Hint::exactly)
                .orElse("write an id such as " + Quote.of(id.scheme().example()));
    }

    /** The address that was pasted in place of the id, with or without its scheme. */
    private static Optional<ArchiveAddress> pasted(String value) {
        String stripped = value.strip();
        return WebAddress.of(stripped.contains("://") ? stripped : "https://" + stripped)
                .flatMap(ArchiveAddress::of);
    }
}
