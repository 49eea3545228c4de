package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.SourceList.ListFault;
import dev.roundup.cli.importer.read.SourceList.Notation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads BibTeX (btxdoc, section 2). It ignores text between entries, as BibTeX does. If an entry cannot be read, it
 * reports that and reads the next one. An entry inherits the fields that it lacks from the entry that its {@code
 * crossref} names.
 */
final class BibtexReader implements SourceReader {
    private static final Pattern BEGINNING = Pattern.compile("@\\s*([A-Za-z]+)\\s*[{(]");

    /** The beginning of another entry, before which an entry that is not closed must end. */
    private static final Pattern NEXT = Pattern.compile("\\n\\s*@\\s*[A-Za-z]+\\s*[{(]");

    /** A field outside of an entry. */
    private static final Pattern FIELD = Pattern.compile("[\\s,}]*([A-Za-z][\\w-]*)\\s*=\\s*[{\"\\d]");

    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("jan", "January"),
            Map.entry("feb", "February"),
            Map.entry("mar", "March"),
            Map.entry("apr", "April"),
            Map.entry("may", "May"),
            Map.entry("jun", "June"),
            Map.entry("jul", "July"),
            Map.entry("aug", "August"),
            Map.entry("sep", "September"),
            Map.entry("oct", "October"),
            Map.entry("nov", "November"),
            Map.entry("dec", "December"));

    /** Types of entries to which only others refer. */
    private static final Set<String> CONTAINERS = Set.of("proceedings", "collection", "mvproceedings");

    @Override
    public boolean reads(SourceFile file) {
        return file.extension().equals("bib") || file.extension().equals("bibtex");
    }

    @Override
    public SourceList read(SourceFile file) {
        Map<String, String> macros = new HashMap<>(MONTHS);
        List<BibtexEntry> entries = new ArrayList<>();
        List<ListFault> faults = new ArrayList<>();
        Matcher beginning = BEGINNING.matcher(file.text());
        LineCount lines = new LineCount(file.text());
        int at = 0;
        int end = 0;
        while (beginning.find(at)) {
            if (end <= beginning.end()) {
                end = end(file.text(), beginning.end());
            }
            String type = beginning.group(1).toLowerCase(Locale.ROOT);
            int line = lines.at(beginning.start());
            BibtexScanner scanner = new BibtexScanner(file.text(), beginning.end(), end, macros);
            try {
                switch (type) {
                    case "comment", "preamble" -> scanner.skipRest();
                    case "string" ->
                        scanner.fields(lines)
                                .forEach(macro -> macros.put(macro.name().toLowerCase(Locale.ROOT), macro.joined()));
                    default -> {
                        entries.add(scanner.entry(type, line, lines));
                        lost(file.text(), scanner.at(), type, line).ifPresent(faults::add);
                    }
                }
            } catch (UnreadableSource fault) {
                String what = String.valueOf(fault.getMessage());
                faults.add(new ListFault(line, "the @" + type + " that begins here cannot be read: " + what));
            }
            at = Math.max(scanner.at(), beginning.end());
        }
        return new SourceList(file, "bibtex", Notation.TEX, List.of(), lent(entries), faults);
    }

    /** Finds fields after the end of an entry, which a brace too many has closed. */
    private static Optional<ListFault> lost(String text, int at, String type, int line) {
        Matcher next = BEGINNING.matcher(text);
        int end = next.find(at) ? next.start() : text.length();
        Matcher field = FIELD.matcher(text).region(at, end);
        return field.lookingAt()
                ? Optional.of(new ListFault(
                        new LineCount(text).at(field.start(1)),
                        "the @" + type + " of line " + line + " is closed before " + field.group(1)
                                + "; it has a brace too many"))
                : Optional.empty();
    }

    private static int end(String text, int from) {
        Matcher next = NEXT.matcher(text);
        return next.find(from) ? next.start() : text.length();
    }

    private static List<Entry> lent(List<BibtexEntry> entries) {
        Map<String, BibtexEntry> byKey = new HashMap<>();
        entries.forEach(entry -> byKey.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry));
        Set<BibtexEntry> lending = new HashSet<>();
        List<Entry> all = new ArrayList<>();
        for (BibtexEntry entry : entries) {
            BibtexEntry lender = byKey.get(entry.crossref());
            if (lender != null && !lender.equals(entry)) {
                lending.add(lender);
            }
        }
        for (BibtexEntry entry : entries) {
            if (!(CONTAINERS.contains(entry.type()) && lending.contains(entry))) {
                all.add(entry.with(byKey.get(entry.crossref())));
            }
        }
        return all;
    }
}
