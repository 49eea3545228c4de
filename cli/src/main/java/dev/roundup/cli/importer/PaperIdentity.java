package dev.roundup.cli.importer;

import dev.roundup.cli.importer.map.ImportedPaper;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedLink;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.KebabCase;
import dev.roundup.processor.text.Letters;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The features by which two papers are recognised as the same one: their titles, or an id that an archive or the list
 * gave them.
 *
 * @param title the letters and digits of the title
 * @param ids each with the name of the archive or list that gave it
 */
record PaperIdentity(String title, Set<String> ids) {
    private static final String STRING = "\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"";

    private static final Pattern PAPER = Pattern.compile("@Paper\\s*\\(");

    /** The next title, id or parenthesis in the parentheses of an annotation. */
    private static final Pattern MEMBER =
            Pattern.compile("\\b(title|id|citationKey)\\s*=\\s*" + STRING + "|" + STRING + "|[()]");

    private static final Pattern ARCHIVE =
            Pattern.compile("@(Arxiv|OpenReview|Doi|AclAnthology)\\s*\\(\\s*(?:value\\s*=\\s*)?" + STRING);

    /** A key of a list that cannot be part of an address. */
    private static final Pattern KEY =
            Pattern.compile("@Extra\\s*\\(\\s*name\\s*=\\s*\"(?i:key|id|uid)\"\\s*,\\s*value\\s*=\\s*" + STRING);

    private static final Set<String> KEYS = Set.of("key", "id", "uid");

    private static final Set<String> ARCHIVES = Set.of("Arxiv", "OpenReview", "Doi", "AclAnthology");

    /** The identity of a paper in a list. */
    static PaperIdentity of(ImportedPaper paper) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(paper.keys().id(), paper.keys().citation(), paper.keys().repeated())
                .filter(key -> !key.isEmpty())
                .map(key -> id("key", key))
                .forEach(ids::add);
        paper.extras().stream()
                .filter(extra -> KEYS.contains(extra.name().toLowerCase(Locale.ROOT)))
                .forEach(extra -> ids.add(id("key", extra.value())));
        for (ImportedLink link : paper.links()) {
            if (link instanceof ImportedLink.LinkById byId && ARCHIVES.contains(byId.annotation())) {
                ids.add(id(byId.annotation(), byId.id()));
            }
        }
        return new PaperIdentity(letters(paper.title()), ids);
    }

    /** The identity of a paper that the processor read. */
    static PaperIdentity of(Paper paper) {
        Set<String> ids = new LinkedHashSet<>();
        for (Link link : paper.links()) {
            if (ARCHIVES.contains(link.annotation())) {
                link.id().ifPresent(id -> ids.add(id(link.annotation(), id.value())));
            }
        }
        return new PaperIdentity(letters(paper.title().plain()), ids);
    }

    /**
     * The identity of a paper that a source declares, whatever the layout of its annotations; empty if it declares
     * none.
     *
     * @param type the name of the type, which gives the key if the paper has no id
     */
    static Optional<PaperIdentity> of(String type, String source) {
        Matcher paper = PAPER.matcher(source);
        if (!paper.find()) {
            return Optional.empty();
        }
        Set<String> ids = new LinkedHashSet<>();
        String title = "";
        String key = KebabCase.of(type);
        int depth = 1;
        Matcher member = MEMBER.matcher(source);
        for (int at = paper.end(); depth > 0 && member.find(at); at = member.end()) {
            depth += member.group().equals("(") ? 1 : member.group().equals(")") ? -1 : 0;
            if ("title".equals(member.group(1))) {
                title = unescaped(member.group(2));
            } else if ("id".equals(member.group(1))) {
                key = unescaped(member.group(2));
            } else if ("citationKey".equals(member.group(1))) {
                ids.add(id("key", unescaped(member.group(2))));
            }
        }
        ids.add(id("key", key));
        Matcher extra = KEY.matcher(source);
        while (extra.find()) {
            ids.add(id("key", unescaped(extra.group(1))));
        }
        Matcher archive = ARCHIVE.matcher(source);
        while (archive.find()) {
            ids.add(id(archive.group(1), archive.group(2)));
        }
        return Optional.of(new PaperIdentity(letters(title), ids));
    }

    boolean hasTitleOf(PaperIdentity other) {
        return !title.isEmpty() && title.equals(other.title);
    }

    boolean hasIdOf(PaperIdentity other) {
        return !Collections.disjoint(ids, other.ids);
    }

    /** True if both have the same title and a common id, so that they are certainly one paper. */
    boolean isDoubleOf(PaperIdentity other) {
        return hasTitleOf(other) && hasIdOf(other);
    }

    /**
     * An id in the form in which it is compared. All versions on arXiv are the same paper. A DOI ignores letter case (DOI
     * Handbook, section 2.4). In keys only letters and digits count, since programs write the signs between them
     * differently.
     */
    private static String id(String giver, String id) {
        return giver + " "
                + switch (giver) {
                    case "Arxiv" -> id.replaceFirst("v\\d+$", "");
                    case "key" -> letters(id);
                    default -> id.toLowerCase(Locale.ROOT);
                };
    }

    private static String letters(String title) {
        return Letters.fold(title).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String unescaped(String literal) {
        try {
            return literal.translateEscapes();
        } catch (IllegalArgumentException noJava) {
            return literal;
        }
    }
}
