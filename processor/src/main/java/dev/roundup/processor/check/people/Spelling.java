package dev.roundup.processor.check.people;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.text.Letters;
import dev.roundup.processor.text.name.NameLikeness;
import dev.roundup.processor.text.name.NameList;
import dev.roundup.processor.text.name.PersonalName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One spelling of a name, with all its places on a page. */
final class Spelling {
    private final int number;
    private final String text;
    private final Optional<Person> person;
    private final List<PersonalName> readings;
    private final List<NameUse> uses = new ArrayList<>();
    private final BitSet papers = new BitSet();

    /** @param number its number in reading order, from 0 */
    Spelling(int number, String text, Optional<Person> person) {
        this.number = number;
        this.text = text;
        this.person = person;
        this.readings = readings(text);
    }

    /**
     * A place where a name is used.
     *
     * @param isOurs true if its declaration belongs to the module that is compiled
     */
    record NameUse(Declaration owner, String member, Name name, boolean isOurs) {}

    /**
     * The name in its parts. If it has umlauts, there is a second reading with the umlauts spelt out, as others write
     * them. Empty if the text is not a name.
     */
    private static List<PersonalName> readings(String text) {
        if (NameList.split(text).size() > 1) {
            return List.of();
        }
        Optional<PersonalName> name = PersonalName.of(text);
        return Letters.isAscii(text)
                ? name.map(List::of).orElse(List.of())
                : Stream.concat(name.stream(), PersonalName.ofSpeltOut(text).stream())
                        .distinct()
                        .toList();
    }

    void use(NameUse use) {
        uses.add(use);
    }

    void use(NameUse use, int paper) {
        uses.add(use);
        papers.set(paper);
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    Optional<Person> person() {
        return person;
    }

    List<PersonalName> readings() {
        return readings;
    }

    List<NameUse> uses() {
        return uses;
    }

    /** The numbers of the papers that have this spelling as an author. */
    BitSet papers() {
        return papers;
    }

    /** The likeness of two spellings, with their umlauts spelt out or not, whichever is closer. */
    NameLikeness likeness(Spelling other) {
        NameLikeness best = NameLikeness.NONE;
        for (PersonalName mine : readings) {
            for (PersonalName theirs : other.readings) {
                NameLikeness likeness = NameLikeness.of(mine, theirs);
                best = likeness.compareTo(best) < 0 ? likeness : best;
            }
        }
        return best;
    }
}
