package dev.roundup.processor.check.ids;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.ArchiveLinks;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.ArchiveId;
import dev.roundup.processor.text.Letters;
import dev.roundup.processor.text.MixedScripts;
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
import dev.roundup.processor.url.UrlRepair;
import dev.roundup.processor.url.WebAddress;
import dev.roundup.processor.url.YouTubeId;
import dev.roundup.processor.url.ZenodoId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return lookalike(value)
                .map(letter -> finding(address, id, "it contains " + letter.words(), letter.plain()))
                .or(() -> flaw(id).map(flaw -> finding(address, id, problem(value, flaw), value)))
                .filter(finding -> !PlaceholderAddress.is(value)
                        && PlaceholderPart.in(value).isEmpty());
    }

    /** A letter that looks like a Latin one. Only DOIs may have letters of other scripts, as long as they do not mix. */
    private Optional<MixedScripts> lookalike(String value) {
        if (value.length() > LONGEST || Letters.isAscii(value)) {
            return Optional.empty();
        }
        return archive == Archive.DOI ? MixedScripts.in(value) : MixedScripts.inLatin(value);
    }

    private Optional<IdFlaw> flaw(ArchiveId id) {
        String value = id.value();
        return (value.length() > LONGEST ? IdFlaw.of("it is too long") : grammar.flaw(value))
                .or(() -> id.isWellFormed()
                        ? Optional.empty()
                        : IdFlaw.of("it is not a valid " + archive.title() + " id"));
    }

    private String problem(String value, IdFlaw flaw) {
        return pasted(value)
                .map(found -> found.archive() == archive
                        ? "it is an address"
                        : "it is an address of " + found.archive().title())
                .orElse(flaw.problem());
    }

    /** @param letters the value with the letters that it should have */
    private Finding finding(Address address, ArchiveId id, String problem, String letters) {
        return address.finding(rule)
                .with("problem", problem)
                .fix(fix(letters, id))
                .at(id.origin());
    }

    private Fix fix(String value, ArchiveId id) {
        Optional<ArchiveAddress> pasted = pasted(value);
        if (pasted.isPresent() && pasted.get().archive() != archive) {
            return Fix.annotate(
                    id.origin(), pasted.get().archive().annotation(pasted.get().id()));
        }
        return Stream.concat(pasted.map(ArchiveAddress::id).stream(), Stream.of(value))
                .flatMap(this::meant)
                .findFirst()
                .map(meant -> Fix.exactly(Edit.Replace.all(id.origin(), id.value(), meant)))
                .orElseGet(() ->
                        Fix.advice("write an id such as " + Quote.of(id.scheme().example())));
    }

    /** The valid id in an id. Empty if there is none. */
    private Stream<String> meant(String id) {
        if (id.length() > LONGEST) {
            return Stream.empty();
        }
        return grammar
                .flaw(id)
                .map(IdFlaw::meant)
                .orElse(Optional.of(id))
                .filter(meant -> grammar.flaw(meant).isEmpty())
                .stream();
    }

    /** The address that was pasted in place of the id, with or without its scheme. */
    private static Optional<ArchiveAddress> pasted(String value) {
        String stripped = value.strip();
        String url = stripped.contains("://") ? stripped : "https://" + stripped;
        return WebAddress.of(UrlRepair.of(url).orElse(url)).flatMap(ArchiveAddress::of);
    }
}
