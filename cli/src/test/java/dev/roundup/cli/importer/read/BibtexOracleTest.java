package dev.roundup.cli.importer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Well-formed entries give the same values as with another reader of BibTeX. */
final class BibtexOracleTest {
    private static final List<String> VALUES = List.of(
            "{plain}",
            "{with {nested {braces}} and \"quotes\"}",
            "\"quoted {with} braces\"",
            "1999",
            "jan",
            "word",
            "word # \" and \" # {more}",
            "{L{\\\"o}we, T{\\'e}o and others}",
            "{a\n   line break}",
            "{}");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void as_another_reader_does(long seed) throws Exception {
        String bibtex = generated(new Random(seed));
        assertThat(ours(bibtex)).isEqualTo(theirs(bibtex));
    }

    private static String generated(Random random) {
        StringBuilder bibtex = new StringBuilder("@string{word = {Macro}}\n@comment{nothing {here}}\n");
        for (int entry = 0; entry < 30; entry++) {
            bibtex.append("@misc{key").append(entry);
            for (int field = 0; field <= random.nextInt(6); field++) {
                bibtex.append(random.nextBoolean() ? ",\n  " : " , ")
                        .append("Field-")
                        .append(field)
                        .append(random.nextBoolean() ? "=" : " = ")
                        .append(VALUES.get(random.nextInt(VALUES.size())));
            }
            bibtex.append(random.nextBoolean() ? ",\n}\n\n" : "}\n");
        }
        return bibtex.toString();
    }

    private static List<String> ours(String bibtex) {
        SourceList list = new BibtexReader().read(new SourceFile(Path.of("x.bib"), bibtex));
        assertThat(list.faults()).isEmpty();
        List<String> entries = new ArrayList<>();
        for (Entry entry : list.entries()) {
            TreeMap<String, String> fields = new TreeMap<>();
            entry.fields()
                    .forEach(field -> fields.put(
                            field.name().toLowerCase(Locale.ROOT),
                            field.joined().replaceAll("\\s+", " ")));
            fields.remove("entrytype");
            entries.add(fields.remove("key") + " " + fields);
        }
        return entries;
    }

    private static List<String> theirs(String bibtex) throws Exception {
        BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(bibtex));
        List<String> entries = new ArrayList<>();
        database.getEntries().forEach((key, entry) -> {
            TreeMap<String, String> fields = new TreeMap<>();
            entry.getFields()
                    .forEach((name, value) -> fields.put(
                            name.getValue().toLowerCase(Locale.ROOT),
                            value.toUserString().replaceAll("\\s+", " ")));
            entries.add(key + " " + fields);
        });
        return entries;
    }
}
