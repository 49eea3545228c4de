package dev.roundup.cli.records;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.roundup.cli.importer.map.FieldNames;
import dev.roundup.cli.importer.map.ImportResult.ImportedSource;
import dev.roundup.cli.importer.map.ImportedPaper;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedBadge;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedLink.LinkById;
import dev.roundup.cli.importer.map.ListedFiles;
import dev.roundup.cli.importer.read.Entry;
import dev.roundup.processor.text.lock.RecordLine;
import dev.roundup.processor.text.lock.RecordLine.Fact;
import dev.roundup.processor.text.name.OpenList;
import dev.roundup.processor.url.Archive;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds in an answer the facts that {@code records.lock} keeps. */
final class RecordFacts {
    private static final Set<String> DECISIONS = Set.of("Oral", "Spotlight", "Poster");

    /** The words that arXiv puts in place of the comments of a paper, or its authors in place of the abstract. */
    private static final Pattern WITHDRAWN = Pattern.compile(
            "(?is)(?:this|the) (?:paper|article|submission|manuscript|work|preprint) (?:has been|is|was) withdrawn\\b(?! from).*"
                    + "|withdrawn(?: by .*|[.;]?)");

    /** OpenReview's names for the papers of a venue that their authors withdrew. */
    private static final Pattern WITHDRAWN_VENUE = Pattern.compile("(?i).*\\bwithdrawn[ _]submission\\b.*");

    /** Publishers put it before the title. */
    private static final Pattern RETRACTED_TITLE =
            Pattern.compile("(?i)\\s*(?:\\[?retracted(?: article)?]?|withdrawn)\\s*:\\s*");

    private static final Pattern ANONYMOUS = Pattern.compile("(?i)anonymous(?: authors?)?");

    private static final String ARXIV_DOI = "10.48550/";

    private RecordFacts() {}

    /** The facts in an answer, by their kinds. */
    static Map<Fact, String> of(RecordAnswer.Known answer) {
        ImportedPaper paper = ImportedSource.of(
                        answer.list(), "", FieldNames.of(answer.list().format(), Map.of()), new ListedFiles(List.of()))
                .papers()
                .get(0);
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.TITLE, RETRACTED_TITLE.matcher(paper.title()).replaceFirst(""));
        facts.put(Fact.AUTHORS, authors(paper));
        state(answer.entry(), paper).ifPresent(state -> facts.put(Fact.WITHDRAWN, state));
        switch (answer.id().archive()) {
            case ARXIV -> {
                value(answer.entry(), "version").ifPresent(version -> facts.put(Fact.VERSION, version));
                doi(paper).ifPresent(doi -> facts.put(Fact.PUBLISHED, doi));
            }
            case OPENREVIEW -> decision(paper).ifPresent(decision -> facts.put(Fact.DECISION, decision));
            case DOI -> published(answer.entry()).ifPresent(doi -> facts.put(Fact.PUBLISHED, doi));
            default -> {}
        }
        facts.values().removeIf(String::isBlank);
        return facts;
    }

    /** The authors; empty while OpenReview hides them. */
    private static String authors(ImportedPaper paper) {
        boolean isHidden = paper.authors().stream()
                .anyMatch(name -> ANONYMOUS.matcher(name).matches());
        return RecordLine.authors(
                isHidden
                        ? List.of()
                        : paper.authors().stream()
                                .filter(name -> !name.equals(OpenList.END))
                                .toList());
    }

    private static Optional<String> state(Entry entry, ImportedPaper paper) {
        boolean isWithdrawn = List.of("comment", "summary").stream()
                        .flatMap(name -> value(entry, name).stream())
                        .anyMatch(words -> WITHDRAWN.matcher(words.strip()).matches())
                || List.of("venue", "venue state", "venueid", "invitation", "invitations").stream()
                        .flatMap(name -> value(entry, name).stream())
                        .anyMatch(words -> WITHDRAWN_VENUE.matcher(words).matches());
        boolean isRetracted = RETRACTED_TITLE.matcher(paper.title()).lookingAt()
                || value(entry, "updated-by")
                        .filter(updates -> updates.replaceAll("\\s", "").contains("\"type\":\"retraction\""))
                        .isPresent();
        return isRetracted ? Optional.of("retracted") : isWithdrawn ? Optional.of("withdrawn") : Optional.empty();
    }

    private static Optional<String> decision(ImportedPaper paper) {
        return paper.badges().stream()
                .map(ImportedBadge::annotation)
                .filter(DECISIONS::contains)
                .findFirst();
    }

    private static Optional<String> doi(ImportedPaper paper) {
        return paper.links().stream()
                .filter(LinkById.class::isInstance)
                .map(LinkById.class::cast)
                .filter(link -> link.annotation().equals(Archive.DOI.annotation()))
                .map(link -> link.id().toLowerCase(Locale.ROOT))
                .filter(doi -> !doi.startsWith(ARXIV_DOI))
                .findFirst();
    }

    /** The DOI of which Crossref says that this one is a preprint. Source: Crossref, "Relationships". */
    private static Optional<String> published(Entry entry) {
        return value(entry, "relation")
                .flatMap(RecordFacts::object)
                .map(relation -> relation.get("is-preprint-of"))
                .filter(JsonElement::isJsonArray)
                .flatMap(preprints -> preprints.getAsJsonArray().asList().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .filter(one -> one.has("id")
                                && one.has("id-type")
                                && one.get("id-type").getAsString().equals("doi"))
                        .map(one -> one.get("id").getAsString().toLowerCase(Locale.ROOT))
                        .findFirst());
    }

    private static Optional<JsonObject> object(String json) {
        try {
            return JsonParser.parseString(json) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (JsonParseException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> value(Entry entry, String name) {
        return entry.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(field -> field.joined())
                .findFirst();
    }
}
