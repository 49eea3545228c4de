package dev.roundup.cli.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Adds new papers and people to sources that somebody may have edited. It changes nothing else in them. */
final class SourceMerge {
    private static final Pattern CONSTANT = Pattern.compile(
            "(?m)^    (?:@Person\\([^\\n]*(?:\\n {5,}[^\\n]*)*\\n    )?String (\\w+) = \"(?:[^\"\\\\]|\\\\.)*\";\\n");
    private static final Pattern NESTED =
            Pattern.compile("(?m)^    @Venue\\([^\\n]*(?:\\n {5,}[^\\n]*)*\\n    interface (\\w+) \\{}\\n");
    private static final Pattern ENTRY = Pattern.compile("\\bid = \"([^\"]*)\"|\\b(\\w+)\\.class\\b");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SECTION_OF_YEAR =
            Pattern.compile("(\\n[ \\t]*)@Section\\(\\s*id = \"(\\d{4})\"[^{}@]*\\{[^{}@]*\\}\\)");
    private static final Pattern LAST_BRACE = Pattern.compile("}\\s*$");

    private SourceMerge() {}

    /** Adds to a registry the constants and venues that only the generated one has. */
    static String registry(String there, String generated) {
        StringBuilder added = new StringBuilder();
        for (Pattern member : List.of(CONSTANT, NESTED)) {
            Matcher found = member.matcher(generated);
            while (found.find()) {
                if (!Pattern.compile("\\b" + found.group(1) + "\\b")
                        .matcher(there)
                        .find()) {
                    added.append('\n').append(found.group());
                }
            }
        }
        Matcher end = LAST_BRACE.matcher(there);
        return added.isEmpty() || !end.find()
                ? there
                : there.substring(0, end.start()) + added + there.substring(end.start());
    }

    /**
     * Adds new papers to an outline, at the end of their sections. A year that is not there yet becomes a section.
     *
     * @param papers the types of the new papers
     * @param homeless receives the papers whose sections were not found
     */
    static String outline(String there, String generated, Set<String> papers, List<String> homeless) {
        String merged = there;
        for (Map.Entry<String, List<String>> section : sections(generated).entrySet()) {
            List<String> added =
                    section.getValue().stream().filter(papers::contains).toList();
            if (!added.isEmpty()) {
                String before = merged;
                Optional<String> with = with(merged, section.getKey(), added)
                        .or(() -> withYear(before, section.getKey(), added))
                        .or(() -> withOnlySection(before, added));
                merged = with.orElse(merged);
                if (with.isEmpty()) {
                    homeless.addAll(added);
                }
            }
        }
        return merged;
    }

    /** An outline of years with a section for a new one, before that of the newest earlier year or after all. */
    private static Optional<String> withYear(String outline, String year, List<String> papers) {
        Matcher section = SECTION_OF_YEAR.matcher(outline);
        if (!YEAR.matcher(year).matches()) {
            return Optional.empty();
        }
        while (section.find()) {
            String added = section.group(1)
                    + String.join(
                            section.group(1),
                            "@Section(",
                            "        id = \"" + year + "\",",
                            "        title = \"" + year + "\",",
                            "        papers = {",
                            papers.stream()
                                    .map(paper -> "            " + paper + ".class")
                                    .collect(Collectors.joining("," + section.group(1))),
                            "        })");
            boolean isBefore = section.group(2).compareTo(year) < 0;
            int end = isBefore ? section.start() : section.end();
            boolean isLast = !SECTION_OF_YEAR.matcher(outline).find(section.end());
            if (isBefore || isLast) {
                return Optional.of(
                        outline.substring(0, end) + (isBefore ? added + "," : "," + added) + outline.substring(end));
            }
        }
        return Optional.empty();
    }

    /** An outline with all new papers in its only section. */
    private static Optional<String> withOnlySection(String outline, List<String> papers) {
        Map<String, List<String>> sections = sections(outline);
        return sections.size() == 1 ? with(outline, sections.keySet().iterator().next(), papers) : Optional.empty();
    }

    private static Map<String, List<String>> sections(String outline) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        Matcher entry = ENTRY.matcher(outline);
        while (entry.find()) {
            if (entry.group(1) != null) {
                current = sections.computeIfAbsent(entry.group(1), any -> new ArrayList<>());
            } else {
                current.add(entry.group(2));
            }
        }
        return sections;
    }

    /** An outline with papers at the end of a section; empty if the section has no list of papers. */
    static Optional<String> with(String outline, String section, List<String> papers) {
        Matcher list = Pattern.compile("\\bid = \"" + Pattern.quote(section)
                        + "\"[^@]*?\\bpapers = (?:\\{([^{}]*?)(\\s*)}|(\\w+\\.class))")
                .matcher(outline);
        if (!list.find()) {
            return Optional.empty();
        }
        String literals = String.join(".class, ", papers) + ".class";
        boolean isSingle = list.group(3) != null;
        String before = outline.substring(0, isSingle ? list.start(3) : list.end(1));
        String after = outline.substring(isSingle ? list.end(3) : list.end(1));
        return Optional.of(
                isSingle
                        ? before + "{" + list.group(3) + ", " + literals + "}" + after
                        : before + (list.group(1).isBlank() ? "" : ",") + indent(list.group(1)) + literals + after);
    }

    /** The line break and blanks before the last literal of a list; a single blank if the list is on one line. */
    private static String indent(String literals) {
        int line = literals.lastIndexOf('\n');
        return line < 0 ? " " : literals.substring(line).replaceFirst("\\S[\\s\\S]*$", "");
    }
}
