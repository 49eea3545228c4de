package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.SourceList.ListFault;
import dev.roundup.cli.importer.read.SourceList.Notation;
import dev.roundup.processor.text.Count;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads tables (RFC 4180). The first line names the columns. The columns are separated by commas, semicolons or tabs.
 */
final class CsvReader implements SourceReader {
    /** A table with more malformed rows is something else. */
    private static final int MOST_MALFORMED = 100;

    @Override
    public boolean reads(SourceFile file) {
        return file.extension().equals("csv") || file.extension().equals("tsv");
    }

    @Override
    public SourceList read(SourceFile file) throws UnreadableSource {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(file.text()))
                .setIgnoreEmptyLines(true)
                .get();
        List<Entry> entries = new ArrayList<>();
        List<ListFault> faults = new ArrayList<>();
        List<String> header = new ArrayList<>();
        int line = 1;
        for (int tries = 0; line > 0; tries++) {
            String rest = file.text().substring(start(file.text(), line));
            int before = line - 1;
            try (CSVParser rows = CSVParser.parse(rest, format)) {
                for (CSVRecord row : rows) {
                    if (header.isEmpty()) {
                        row.forEach(name -> header.add(name.strip()));
                    } else {
                        add(row, header, line, entries, faults);
                    }
                    line = before + (int) rows.getCurrentLineNumber() + 1;
                }
                line = 0;
            } catch (IOException | UncheckedIOException malformed) {
                String what = "the row that begins here cannot be read: " + malformed.getMessage();
                if (header.isEmpty() || tries == MOST_MALFORMED) {
                    throw new UnreadableSource(line, what);
                }
                faults.add(new ListFault(line, what));
                line++;
            }
        }
        return new SourceList(file, "csv", Notation.PASTED, List.of(), entries, faults);
    }

    private static void add(CSVRecord row, List<String> header, int line, List<Entry> entries, List<ListFault> faults) {
        boolean isTooLong = row.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
        boolean isShort = row.size() < header.size();
        if (isTooLong || isShort) {
            String what = "the row has " + Count.of(row.size(), "value") + " for " + Count.of(header.size(), "column");
            faults.add(new ListFault(line, what, isShort));
        }
        if (!isTooLong) {
            entries.add(new Entry("", line, fields(header, row, line)));
        }
    }

    /** The place at which a line begins. */
    private static int start(String text, int line) {
        int at = 0;
        for (int i = 1; i < line && at >= 0; i++) {
            at = text.indexOf('\n', at) + 1;
            if (at == 0) {
                return text.length();
            }
        }
        return at;
    }

    private static List<Field> fields(List<String> header, CSVRecord row, int line) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            if (!row.get(i).isBlank()) {
                fields.add(Field.of(header.get(i), row.get(i).strip(), line));
            }
        }
        return fields;
    }

    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
