package dev.roundup.processor.check.records;

import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first difference between the authors of a paper and those that an archive names.
 *
 * @param words the difference, worded to follow the name of the archive
 * @param help what to do if the archive is right
 * @param origin the author at whom the lists part
 */
record AuthorDifference(String words, String help, Origin origin) {
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    /**
     * Compares two lists.
     *
     * @param isOpen true if the paper's list ends in "and others"
     * @param owner the place of the paper, for a list without authors
     */
    static Optional<AuthorDifference> of(List<Name> authors, boolean isOpen, List<String> recorded, Origin owner) {
        List<String> lacking = new ArrayList<>(recorded);
        List<Name> surplus = new ArrayList<>();
        for (Name author : authors) {
            Optional<String> same = lacking.stream()
                    .filter(name -> SameAuthor.are(author, name))
                    .findFirst();
            same.ifPresentOrElse(lacking::remove, () -> surplus.add(author));
        }
        if (surplus.size() == 1 && lacking.size() == 1) {
            return Optional.of(renamed(surplus.get(0), lacking.get(0), recorded));
        }
        if (!surplus.isEmpty()) {
            return Optional.of(new AuthorDifference(
                    "does not list " + Quote.of(surplus.get(0).printed()),
                    "remove " + Quote.of(surplus.get(0).printed()) + ", or ask for a correction there",
                    surplus.get(0).origin()));
        }
        if (!lacking.isEmpty() && !isOpen) {
            return Optional.of(added(authors, lacking, recorded, owner));
        }
        return turned(authors, recorded);
    }

    private static AuthorDifference renamed(Name author, String name, List<String> recorded) {
        return new AuthorDifference(
                "lists " + Quote.of(name) + " as the " + ordinal(recorded.indexOf(name)) + " author, not "
                        + Quote.of(author.printed()),
                "write " + Quote.of(name) + ", or add it to the person's alsoKnownAs",
                author.origin());
    }

    private static AuthorDifference added(
            List<Name> authors, List<String> lacking, List<String> recorded, Origin owner) {
        String name = lacking.get(0);
        int place = recorded.indexOf(name);
        String more = lacking.size() == 1 ? "" : " and " + (lacking.size() - 1) + " more";
        // The author before the one that is missing.
        int before = Math.min(place, authors.size()) - 1;
        return new AuthorDifference(
                "lists " + article(place) + ordinal(place) + " author, " + Quote.of(name) + more + ",",
                "add " + Quote.of(name)
                        + (before < 0
                                ? " before the others"
                                : " after " + Quote.of(authors.get(before).printed())),
                authors.isEmpty() ? owner : authors.get(Math.max(before, 0)).origin());
    }

    /** The first author who is not where the archive has them. */
    private static Optional<AuthorDifference> turned(List<Name> authors, List<String> recorded) {
        for (int at = 0; at < Math.min(authors.size(), recorded.size()); at++) {
            if (!SameAuthor.are(authors.get(at), recorded.get(at))) {
                return Optional.of(new AuthorDifference(
                        "has another order",
                        "write them in this order: " + String.join(", ", recorded),
                        authors.get(at).origin()));
            }
        }
        return Optional.empty();
    }

    private static String article(int place) {
        return place == 7 || place == 10 ? "an " : "a ";
    }

    private static String ordinal(int place) {
        return place < ORDINALS.size() ? ORDINALS.get(place) : (place + 1) + "th";
    }
}
