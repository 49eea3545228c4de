package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.PostLine.LineKind;
import dev.roundup.cli.importer.read.PostLine.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper that a list describes in a single line: {@code Authors. Title. Venue, year. [pdf]}, with the title or the
 * authors first. The title is in bold, in a link, in quotation marks or in italics, or it is the sentence after the
 * authors.
 */
record PostCitation(
        String title, String titleLink, String authors, String venue, String badge, String rest, List<TextRun> links) {
    private static final Pattern QUOTED = Pattern.compile("[\u201c\"]([^\u201c\u201d\"]{8,300}?)[.,]?[\u201d\"]");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern PARENTHESISED_YEAR = Pattern.compile("\\s*\\(\\s*(?:19|20)\\d\\d[a-z]?\\s*\\)\\s*$");
    /** The end of a sentence, which the full stop after an initial is not. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<!\\b\\p{Lu})(?<!\\b(?:et al|Proc|Conf|Int|Trans|Vol|No|Symp|Jr|St|Dr|vs|Univ|Adv))[.?!:;](?:\\s+|$)|\\s*\\(\\s*(?=(?:19|20)\\d\\d)|\\s+[|\u2013\u2014]\\s+");

    private static final Pattern EDGES = Pattern.compile(
            "^[\\s.,;:|\u2013\u2014()\\[\\]/&\u00b7-]+|[\\s,;:|\u2013\u2014(\\[/&\u00b7-]+$|(?<!\\b\\p{Lu})\\s*\\.$");
    private static final Pattern COMMA = Pattern.compile(",\\s*|$");
    private static final Pattern AND = Pattern.compile("^(?:and|&)\\s+");
    private static final Pattern NAMES = Pattern.compile("\\s+(?:and|&)\\s+");
    private static final Pattern BARE_ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:)\\]]");
    private static final Pattern BY = Pattern.compile("^by:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN = Pattern.compile("^(?:in|at)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BADGE = Pattern.compile(
            "[(\\[]([^()\\[\\]]*\\b(?:oral|spotlight|poster|award)\\b[^()\\[\\]]*)[)\\]]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern.compile(",\\s*(?:19|20)\\d\\d$");
    private static final Pattern ISSUE = Pattern.compile("\\b(\\d+)\\s*\\((\\d+(?:[-\u2013]\\d+)?)\\)");
    private static final Pattern PAGES =
            Pattern.compile("(?:\\bpp?(?:\\.|ages)?\\s*|\\b)(\\d+\\s*[-\u2013]+\\s*\\d+)\\b");
    private static final Pattern ARCHIVE = Pattern.compile(
            "(?i)//(?:www\\.|dl\\.|dx\\.)?(?:arxiv|doi|openreview|aclanthology|acm)\\.(?:org|net)/|\\.pdf(?:$|[?#])");
    private static final int LONGEST_VENUE = 120;
    private static final int FEWEST_WORDS = 5;

    /** Keeps its own copy of the list. */
    PostCitation {
        links = List.copyOf(links);
    }

    static Optional<PostCitation> of(PostLine line) {
        if (line.kind() != LineKind.ITEM && line.kind() != LineKind.TEXT) {
            return Optional.empty();
        }
        List<TextRun> runs = line.runs();
        for (int i = 0; i < runs.size(); i++) {
            TextRun run = runs.get(i);
            int fewest =
                    run.bold() ? i == 0 && line.kind() == LineKind.ITEM ? 1 : 2 : run.isLink() ? 3 : Integer.MAX_VALUE;
            boolean looksSo = words(run.text()) >= fewest;
            if (looksSo && PeopleWords.count(trimmed(run.text())) == 0) {
                return titled(runs.subList(0, i), run.text(), run.href(), runs.subList(i + 1, runs.size()));
            }
        }
        return quoted(runs).or(() -> afterAuthors(runs));
    }

    /**
     * True for an item that may describe a paper in a way that is not known: it has several words, and a link to a place
     * where papers are.
     */
    static boolean mayBe(PostLine line) {
        return line.kind() == LineKind.ITEM
                && words(line.text()) >= FEWEST_WORDS
                && line.links().stream()
                        .anyMatch(link -> ARCHIVE.matcher(link.href()).find());
    }

    /** Adds the fields of the paper. */
    void add(int line, List<Field> fields) {
        fields.add(Field.of("title", title, line));
        fields.add(Field.of("authors", authors, line));
        if (!titleLink.isEmpty()) {
            fields.add(Field.link("", titleLink, line));
        }
        if (!venue.isEmpty()) {
            fields.add(Field.of("venue", venue, line));
        }
        Matcher year = YEAR.matcher(venue + " " + rest);
        if (year.find()) {
            fields.add(Field.of("year", year.group(), line));
        }
        if (!badge.isEmpty()) {
            fields.add(Field.of("badge", badge, line));
        }
        links.forEach(link -> fields.add(Field.link(trimmed(link.text()), link.href(), line)));
        String left = year.reset().find() ? rest.replace(year.group(), "") : rest;
        Matcher issue = ISSUE.matcher(left);
        if (issue.find()) {
            fields.add(Field.of("volume", issue.group(1), line));
            fields.add(Field.of("number", issue.group(2), line));
            left = issue.replaceFirst("");
        }
        Matcher pages = PAGES.matcher(left);
        if (pages.find()) {
            fields.add(Field.of("pages", pages.group(1), line));
            left = pages.replaceFirst("");
        }
        if (left.chars().anyMatch(Character::isLetterOrDigit)) {
            fields.add(Field.of("note", trimmed(left), line));
        }
    }

    private static Optional<PostCitation> titled(List<TextRun> before, String title, String href, List<TextRun> after) {
        String first = trimmed(PARENTHESISED_YEAR.matcher(text(before)).replaceFirst(""));
        Matcher year = YEAR.matcher(text(before));
        String dated = year.find() ? " " + year.group() : "";
        if (PeopleWords.count(first) > 0) {
            return Optional.of(made(title, href, first, after, dated));
        }
        List<TextRun> rest = new ArrayList<>(after);
        if (!first.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder names = new StringBuilder();
        while (!rest.isEmpty() && !rest.get(0).isLink()) {
            TextRun run = rest.remove(0);
            Matcher end = SENTENCE.matcher(run.text());
            for (int from = 0; end.find(from); from = end.end()) {
                String candidate = people(names + run.text().substring(0, end.start()));
                if (!candidate.isEmpty()) {
                    rest.add(0, part(run, end.end(), run.text().length()));
                    return PeopleWords.count(candidate) > 0
                            ? Optional.of(made(title, href, candidate, rest, ""))
                            : beforeVenue(title, href, names + run.text().substring(0, end.end()), rest);
                }
            }
            names.append(run.text());
            if (PeopleWords.count(people(names.toString())) > 0
                    && (rest.isEmpty() || rest.get(0).isLink() || rest.get(0).italic())) {
                return Optional.of(made(title, href, people(names.toString()), rest, ""));
            }
        }
        return beforeVenue(title, href, names.toString(), rest);
    }

    /** Reads names that only commas divide from the venue after them. */
    private static Optional<PostCitation> beforeVenue(String title, String href, String text, List<TextRun> after) {
        int end = 0;
        Matcher comma = COMMA.matcher(text);
        while (comma.find()) {
            String piece =
                    AND.matcher(text.substring(end, comma.start()).strip()).replaceFirst("");
            boolean isName =
                    piece.isEmpty() ? end == 0 : NAMES.splitAsStream(piece).allMatch(PeopleWords::isName);
            if (!isName) {
                break;
            }
            end = comma.end();
        }
        String names = people(text.substring(0, end));
        if (names.isEmpty() || PeopleWords.count(names) == 0) {
            return Optional.empty();
        }
        List<TextRun> rest = new ArrayList<>(after);
        rest.add(0, new TextRun(text.substring(end), false, false, ""));
        return Optional.of(made(title, href, names, rest, ""));
    }

    private static Optional<PostCitation> quoted(List<TextRun> runs) {
        for (int i = 0; i < runs.size(); i++) {
            TextRun run = runs.get(i);
            Matcher quoted = QUOTED.matcher(run.text());
            if (!run.isLink() && quoted.find()) {
                List<TextRun> before = new ArrayList<>(runs.subList(0, i));
                before.add(part(run, 0, quoted.start()));
                List<TextRun> after = new ArrayList<>(runs.subList(i + 1, runs.size()));
                after.add(0, part(run, quoted.end(), run.text().length()));
                return titled(before, quoted.group(1), "", after);
            }
        }
        return Optional.empty();
    }

    /** Reads {@code Authors. Title.} or {@code Authors. *Title*.} */
    private static Optional<PostCitation> afterAuthors(List<TextRun> runs) {
        int plain = 0;
        while (plain < runs.size()
                && !runs.get(plain).isLink()
                && !runs.get(plain).italic()) {
            plain++;
        }
        String start = text(runs.subList(0, plain));
        Matcher end = SENTENCE.matcher(start);
        int authorsEnd = end.find() ? end.start() : start.length();
        String authors = trimmed(start.substring(0, authorsEnd));
        if (PeopleWords.count(authors) == 0) {
            return Optional.empty();
        }
        String then = authorsEnd < start.length() ? start.substring(authorsEnd) : "";
        Matcher year =
                Pattern.compile("^[\\s(.,]*((?:19|20)\\d\\d)[a-z]?[\\s).,:]*").matcher(then);
        boolean hasYear = year.find();
        String dated = hasYear ? " " + year.group(1) : "";
        String sentence = trimmed(hasYear ? then.substring(year.end()) : then);
        if (sentence.isEmpty()) {
            boolean isTitle = plain < runs.size()
                    && runs.get(plain).italic()
                    && words(runs.get(plain).text()) >= 2;
            return isTitle
                    ? Optional.of(made(
                            runs.get(plain).text(),
                            runs.get(plain).href(),
                            authors,
                            runs.subList(plain + 1, runs.size()),
                            dated))
                    : Optional.empty();
        }
        Matcher titleEnd = SENTENCE.matcher(sentence);
        boolean ends = titleEnd.find();
        String title = ends
                ? sentence.substring(0, titleEnd.start() + (sentence.charAt(titleEnd.start()) == '?' ? 1 : 0))
                : sentence;
        List<TextRun> after = new ArrayList<>(runs.subList(plain, runs.size()));
        after.add(0, new TextRun(ends ? sentence.substring(titleEnd.end()) : "", false, false, ""));
        return words(title) >= 2 && (hasYear || after.stream().anyMatch(run -> run.isLink() || run.italic()))
                ? Optional.of(made(title, "", authors, after, dated))
                : Optional.empty();
    }

    private static PostCitation made(String title, String href, String authors, List<TextRun> after, String dated) {
        List<TextRun> links =
                new ArrayList<>(after.stream().filter(TextRun::isLink).toList());
        Optional<String> italic = after.stream()
                .filter(run -> run.italic() && !run.isLink() && words(run.text()) >= 1)
                .map(run -> trimmed(run.text()))
                .filter(text -> text.length() <= LONGEST_VENUE)
                .findFirst();
        String plain = trimmed(BARE_ADDRESS
                .matcher(text(after.stream().filter(run -> !run.isLink()).toList()))
                .replaceAll(address -> {
                    links.add(new TextRun("", false, false, address.group()));
                    return "";
                }));
        Matcher bracketed = BADGE.matcher(plain);
        String badge = bracketed.find() ? bracketed.group(1) : "";
        plain = trimmed(bracketed.replaceFirst(""));
        Matcher end = SENTENCE.matcher(plain);
        String sentence = DATED.matcher(end.find() ? plain.substring(0, end.start()) : plain)
                .replaceFirst("");
        String venue = italic.orElseGet(() -> trimmed(sentence));
        boolean isVenue = venue.length() <= LONGEST_VENUE && venue.chars().anyMatch(Character::isLetter);
        String rest = isVenue ? plain.replaceFirst(Pattern.quote(venue), "") : plain;
        return new PostCitation(
                trimmed(title),
                href,
                authors,
                isVenue ? IN.matcher(venue).replaceFirst("") : "",
                badge,
                rest.replaceFirst("^(?i:in|at)\\s*(?=$|[,.])", "") + dated,
                links);
    }

    private static String people(String text) {
        return BY.matcher(trimmed(text)).replaceFirst("");
    }

    private static TextRun part(TextRun run, int from, int to) {
        return new TextRun(run.text().substring(from, to), run.bold(), run.italic(), "");
    }

    private static String text(List<TextRun> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static String trimmed(String text) {
        String before = text.replaceAll("\\s+", " ").strip();
        String after = EDGES.matcher(before).replaceAll("");
        return after.equals(before) ? after : trimmed(after);
    }

    private static int words(String text) {
        return trimmed(text).isEmpty() ? 0 : trimmed(text).split(" ", -1).length;
    }
}
