package dev.roundup.processor.check.links;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.model.PaperBuilder.paper;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.text.Quote;
import java.util.stream.Stream;

/** Cases of the rule about hosts that mix scripts. */
public final class LinkLookalikeCases {
    private LinkLookalikeCases() {}

    public static Stream<Case> all() {
        return Stream.concat(
                Stream.of(
                        mixed(
                                "https://\u0430rxiv.org/abs/2306.00600v1",
                                "the Cyrillic letter \"\u0430\" (U+0430)",
                                "https://arxiv.org/abs/2306.00600v1"),
                        mixed(
                                "https://g\u0456thub.com:443/lab/one?a=b#c",
                                "the Cyrillic letter \"\u0456\" (U+0456)",
                                "https://github.com:443/lab/one?a=b#c"),
                        mixed(
                                "https://g\u03bf\u03bfgle.example.org/",
                                "the Greek letter \"\u03bf\" (U+03BF)",
                                "https://google.example.org/"),
                        mixed(
                                "https://xn--rxiv-43d.org/abs/2306.00600",
                                "the Cyrillic letter \"\u0430\" (U+0430)",
                                "https://arxiv.org/abs/2306.00600"),
                        mixed(
                                "https://\u0438\u043d\u0441\u0442\u0438\u0442\u0443\u0442-\u043bo\u0433\u0438\u043a\u0430.example.org/",
                                "the Latin letter \"o\" (U+006F)",
                                "https://\u0438\u043d\u0441\u0442\u0438\u0442\u0443\u0442-\u043b\u043e\u0433\u0438\u043a\u0430.example.org/")),
                Stream.of(
                                "https://\u0438\u043d\u0441\u0442\u0438\u0442\u0443\u0442.example.org/",
                                "https://\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444/",
                                "https://\u043f\u0440\u0438\u043c\u0435\u0440-lab.example.org/",
                                "https://m\u00fcnchen.example.org/stra\u00dfe",
                                "https://\u4f8b\u3048lab.example.org/",
                                "https://\u03c0\u03b1\u03c1\u03ac\u03b4\u03b5\u03b9\u03b3\u03bc\u03b1.example.org/",
                                "https://xn--mnchen-3ya.example.org/",
                                "https://example.org/wiki/\u0430rxiv")
                        .map(url ->
                                silent("link-lookalike", url).in(paper("One").link(LinkKind.CODE, "Code", url))));
    }

    private static Case mixed(String url, String letter, String plain) {
        return breaks("link-lookalike", url)
                .in(paper("One").link(LinkKind.BLOG, "Blog post", url))
                .at(url)
                .says(
                        "link " + Quote.of(url) + " in @Link(url) of One has " + letter + " in its host",
                        "help: write " + Quote.of(plain));
    }
}
