package dev.roundup.processor.check.people;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.model.PaperBuilder.paper;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.text.Quote;
import java.util.stream.Stream;

/** Cases of the rule about names that mix scripts. */
public final class NameLookalikeCases {
    private NameLookalikeCases() {}

    public static Stream<Case> all() {
        return Stream.concat(
                Stream.of(
                        mixed("J\u0430ne Doe", "the Cyrillic letter \"\u0430\" (U+0430)", "Jane Doe"),
                        mixed("Ada L\u03bfvel\u0430ce", "the Greek letter \"\u03bf\" (U+03BF)", "Ada Lovelace"),
                        mixed("\u0412en Roe", "the Cyrillic letter \"\u0412\" (U+0412)", "Ben Roe"),
                        mixed(
                                "\u0418\u0432\u0430\u043d \u041fo\u043f\u043e\u0432",
                                "the Latin letter \"o\" (U+006F)",
                                "\u0418\u0432\u0430\u043d \u041f\u043e\u043f\u043e\u0432")),
                Stream.of(
                                "\u0410\u043d\u043d\u0430 \u0421\u0430\u0445\u0430\u0440\u043e\u0432\u0430",
                                "\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2 \u03a3\u03b5\u03c6\u03ad\u03c1\u03b7\u03c2",
                                "Anna Sakharova (\u0410\u043d\u043d\u0430 \u0421\u0430\u0445\u0430\u0440\u043e\u0432\u0430)",
                                "Patrick Forr\u00e9",
                                "Nguy\u1ec5n V\u0103n Ph\u00fac",
                                "The \u03b1-Lab",
                                "\u5f20\u4f1f",
                                "\u0531\u0580\u0561\u0574 \u053d\u0561\u0579\u0561\u057f\u0580\u0575\u0561\u0576")
                        .map(name ->
                                silent("name-lookalike", name).in(paper("One").authors(name))));
    }

    private static Case mixed(String name, String letter, String plain) {
        return breaks("name-lookalike", name)
                .in(paper("One").authors(name))
                .at(name)
                .says(
                        "name " + Quote.of(name) + " in @Paper(authors) of One contains " + letter,
                        "help: write " + Quote.of(plain));
    }
}
