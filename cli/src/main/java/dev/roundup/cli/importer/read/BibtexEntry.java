package dev.roundup.cli.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry in BibTeX. */
record BibtexEntry(String type, String key, int line, List<Field> fields) {
    private static final String CROSSREF = "crossref";

    /** The key of the entry that lends it fields, in lower case; empty if there is none. */
    String crossref() {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(CROSSREF))
                .map(field -> field.joined().strip().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    /**
     * The entry, with the fields of its lender that it lacks. A title of the lender is the title of the book (BibLaTeX
     * 3.20, appendix B).
     *
     * @param lender the entry that {@code crossref} names; null if it does not exist
     */
    Entry with(@Nullable BibtexEntry lender) {
        List<Field> all = new ArrayList<>();
        all.add(Field.of("entrytype", type, line));
        all.add(Field.of("key", key, line));
        all.addAll(fields);
        if (lender != null) {
            all.removeIf(field -> field.name().equalsIgnoreCase(CROSSREF));
            for (Field lent : lender.fields) {
                String name = lent.name().equalsIgnoreCase("title") ? "booktitle" : lent.name();
                if (field(name).isEmpty()) {
                    all.add(new Field(name, lent.values(), "", lent.line()));
                }
            }
        }
        return new Entry("", line, all);
    }

    private Optional<Field> field(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
