package dev.roundup.processor.check.links;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.model.PaperBuilder.paper;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.ids.IdCases;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.url.Archive;
import java.util.stream.Stream;

/** Cases of the rule about links that were made for a review. */
public final class LinkAnonymousCases {
    private static final String HELP = "help: link to the version under your own names, or write ";

    private LinkAnonymousCases() {}

    public static Stream<Case> all() {
        return Stream.concat(
                Stream.concat(
                        Stream.of(
                                        "https://anonymous.4open.science/r/kites-1A2B/",
                                        "https://anonymous.4open.science/r/kites-1A2B/README.md",
                                        "https://github.com/anonymous/kites",
                                        "https://github.com/Anonymous-Authors/kites",
                                        "https://github.com/anonymousICML2023/kites",
                                        "https://huggingface.co/anonymous-submission/kites",
                                        "https://anonymous-paper.github.io/kites",
                                        "https://sites.google.com/view/anonymous-submission-123/home",
                                        "https://osf.io/ab3de/?view_only=0123456789abcdef0123456789abcdef",
                                        "https://figshare.com/s/0123456789abcdef0123")
                                .map(LinkAnonymousCases::anonymous),
                        Stream.of(
                                        "https://example.org/anonymous.4open.science",
                                        "https://github.com/lab/anonymous",
                                        "https://github.com/anonymous-robotics-lab/kites",
                                        "https://anonymity.example.org/",
                                        "https://anonymous-communication.example.org/",
                                        "https://4open.example.org/",
                                        "https://osf.io/ab3de/",
                                        "https://figshare.com/articles/dataset/Kites/123456")
                                .map(url -> silent("link-anonymous", url)
                                        .in(paper("One").link(LinkKind.CODE, "Code", url)))),
                Stream.of(breaks("link-anonymous", "a repository by id")
                        .in(paper("One")
                                .link(IdCases.by(
                                        Archive.GITHUB,
                                        "GitHub",
                                        "anonymous/kites",
                                        "https://github.com/anonymous/kites")))
                        .at("anonymous/kites")
                        .says(
                                "anonymous link \"anonymous/kites\" in @GitHub of One: it was made for the review",
                                HELP + "@Link(kind = LinkKind.PAPER, pending = true) until you have it")));
    }

    private static Case anonymous(String url) {
        return breaks("link-anonymous", url)
                .in(paper("One").link(LinkKind.CODE, "Code", url))
                .at(url)
                .says(
                        "anonymous link " + Quote.of(url) + " in @Link(url) of One: it was made for the review",
                        HELP + "pending = true instead of url until you have it");
    }
}
