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
        List<String> header = List.of();
        int line = 1;
        try (CSVParser rows = CSVParser.parse(file.text(), format)) {
            for (CSVRecord row : rows) {
                if (header.isEmpty()) {
                    header = row.stream().map(String::strip).toList();
                } else if (row.size() != header.size()) {
                    faults.add(new ListFault(
                            line,
                            "the row has " + Count.of(row.size(), "value") + " for "
                                    + Count.of(header.size(), "column")));
                } else {
                    entries.add(new Entry("", line, fields(header, row, line)));
                }
                line = (int) rows.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException malformed) {
            throw new UnreadableSource(line, "the row that begins here cannot be read: " + malformed.getMessage());
        }
        return new SourceList(file, "csv", Notation.PASTED, List.of(), entries, faults);
    }

    private static List<Field> fields(List<String> header, CSVRecord row, int line) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
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
