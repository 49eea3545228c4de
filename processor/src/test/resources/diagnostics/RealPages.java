package lab;

import dev.roundup.*;

// options: -Aroundup.assets={resources}/figures
// What was found on published pages, once each.

@Roundup(
        slug = "icml-2023",
        title = "Our papers at ICML 2022",
        //      ^ warning: year-mismatch
        description = "Read here about the 12 papers that we present at ICML this year.",
        //            ^ warning: stale-count
        published = "2023-07-20",
        site = Lab.class,
        venue = Icml2023.class,
        sections = @Section(
                id = "main",
                papers = {
                    Nan.class, Waiting.class, NoScheme.class, TwoUrls.class, OtherVenue.class, Label.class, Landing.class,
                    TwoIds.class, SameTitle.class, Spellings.class, Marked.class, Decomposed.class, Dotless.class,
                    Alone.class, Variants.class, NoFile.class, WrongCase.class, NoExtension.class, SameAlt.class
                }))
interface RealPages {}

@Site(name = "Lab", people = People.class)
interface Lab {}

@Venue(name = "ICML 2023", url = "https://icml.cc/Conferences/2023", start = "2023-07-23", end = "2023-07-29")
interface Icml2023 {}

interface People {
    String RUTH_HOLLIS = "Ruth Hollis";
    String TIM_BARROW = "Tim Barrow";
}

@Paper(title = "Hills that nobody uploaded", authors = People.RUTH_HOLLIS)
@Link(kind = LinkKind.PAPER, url = "nan")
//                                 ^ error: link-placeholder
interface Nan {}

@Paper(title = "Hills on film", authors = People.RUTH_HOLLIS)
@Link(kind = LinkKind.VIDEO, url = "Waiting for the organisers to release the video link")
//                                 ^ error: link-placeholder
interface Waiting {}

@Paper(title = "Hills at home", authors = People.RUTH_HOLLIS)
@Link(kind = LinkKind.PROJECT, url = "hills.example.org/home")
//                                   ^ error: link-syntax
interface NoScheme {}

@Paper(title = "Hills in two places", authors = People.RUTH_HOLLIS)
@Link(kind = LinkKind.CODE, url = "https://code.example.org/hills,https://data.example.org/hills")
//                                ^ error: link-syntax
interface TwoUrls {}

@Paper(title = "Hills elsewhere", authors = People.RUTH_HOLLIS)
@Link(kind = LinkKind.PAPER, url = "https://iclr.cc/virtual/2023/poster/11111")
//                                 ^ warning: link-wrong-venue
interface OtherVenue {}

@Paper(title = "Hills with a name", authors = People.RUTH_HOLLIS)
@OpenReview(value = "Hx7k2pQrSt", label = "Conferende page")
//                                        ^ warning: link-label
interface Label {}

@Paper(title = "Hills to print", authors = People.RUTH_HOLLIS)
@Link(kind = LinkKind.PDF, url = "https://arxiv.org/abs/2306.00601")
//                               ^ error: link-pdf-not-pdf
interface Landing {}

@Paper(title = "Hills twice", authors = People.RUTH_HOLLIS)
@Link.List({
    @Link(kind = LinkKind.PAPER, url = "https://arxiv.org/abs/2306.00602"),
    @Link(kind = LinkKind.PDF, url = "https://arxiv.org/pdf/2306.00620")
//                                   ^ error: link-id-mismatch
})
interface TwoIds {}

@Paper(title = "Hills at Home", authors = People.RUTH_HOLLIS)
//             ^ error: duplicate-title
interface SameTitle {}

@Paper(title = "Hills by one person", authors = {"T. Barrow", People.RUTH_HOLLIS})
//                                               ^ warning: similar-author
interface Spellings {}

@Paper(title = "Hills with a star", authors = {"Ann Oakley*", People.RUTH_HOLLIS})
//                                             ^ error: author-marker
interface Marked {}

@Paper(title = "Hills in pieces", authors = "Rene\u0301 Lindqvist")
//                                          ^ warning: unicode-form
interface Decomposed {}

@Paper(title = "Hills without a dot", authors = "Mar\u0131\u0301a Solis")
//                                              ^ warning: unicode-form
interface Dotless {}

@Paper(title = "Hills alone", authors = {People.RUTH_HOLLIS, People.TIM_BARROW})
@EqualContribution(People.RUTH_HOLLIS)
//                       ^ error: equal-contribution-single
interface Alone {}

@Paper(title = "Hills of many tags", authors = People.RUTH_HOLLIS)
@Tag({"pre-training", "pretraining", "circuit", "circuits", "Visualization", "visualization"})
//                    ^ warning: similar-tag
//                                              ^ warning: similar-tag
//                                                                           ^ warning: similar-tag
interface Variants {}

@Paper(title = "Hills unseen", authors = People.RUTH_HOLLIS)
@Figure(file = "hills.png", alt = "A hill behind a wall")
//             ^ error: figure-missing
interface NoFile {}

@Paper(title = "Hills in capitals", authors = People.RUTH_HOLLIS)
@Figure(file = "Hill.PNG", alt = "A hill under the moon")
//             ^ error: figure-case
interface WrongCase {}

@Paper(title = "Hills of no kind", authors = People.RUTH_HOLLIS)
@Figure(file = "hill", alt = "Graphical Abstract")
//             ^ error: figure-case
//                           ^ error: figure-alt
interface NoExtension {}

@Paper(title = "Hills of one kind", authors = People.RUTH_HOLLIS)
@Figure(file = "hill.png", alt = "Graphical Abstract")
//                               ^ error: figure-alt
interface SameAlt {}
