package dev.roundup.processor.check.people;

import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.text.name.NameList;
import java.util.ArrayList;
import java.util.List;

/** The names that a declaration writes. A name that comes from the registry is the registry's. */
final class WrittenNames {
    private final List<WrittenName> names = new ArrayList<>();

    private WrittenNames() {}

    /**
     * A name at its place.
     *
     * @param known true if the registry declares this spelling, or declares it as an organisation's
     */
    record WrittenName(String value, String member, boolean known, Origin origin) {}

    static List<WrittenName> of(Declaration declaration) {
        WrittenNames written = new WrittenNames();
        if (declaration instanceof Paper paper) {
            paper.byline().authors().forEach(author -> written.add("@Paper(authors)", author.name()));
            paper.presentation()
                    .publication()
                    .editors()
                    .forEach(editor -> written.add("@Publication(editors)", editor));
        } else if (declaration instanceof Roundup roundup) {
            roundup.metadata().author().ifPresent(author -> written.add("@Roundup(author)", author));
        } else if (declaration instanceof Person person) {
            boolean isKey = person.name().value().equals(person.key().value());
            written.names.add(new WrittenName(
                    person.name().value(),
                    isKey ? "the value" : "@Person(name)",
                    person.stated().organisation(),
                    person.name().origin()));
        }
        return written.names;
    }

    private void add(String member, Name name) {
        boolean fromRegistry = name.person()
                .filter(person -> person.name().value().equals(name.printed()))
                .isPresent();
        if (!fromRegistry) {
            names.add(new WrittenName(name.printed(), member, name.person().isPresent(), name.origin()));
        }
    }

    /** A clean name with the given names first. */
    static String inOrder(String clean) {
        return NameList.inOrder(clean, false).orElse(clean);
    }

    /** Writes the clean name, or asks for one if nothing is left. */
    static Fix fix(WrittenName name, String clean) {
        return clean.isBlank()
                ? Fix.advice("write the author's name")
                : Fix.write(Edit.Replace.all(name.origin(), name.value(), clean));
    }
}
