package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "",
        //      ^ error: blank-value
        published = "2023-11-20",
        intro = " ",
        //      ^ error: blank-value
        sections = @Section(id = "main", papers = {One.class, Two.class}))
interface Blank {}

@Paper(title = "One", authors = {"Ada Lane", " "})
//                                           ^ error: blank-value
@AppearedIn(venue = void.class)
//                      ^ error: not-a-venue
interface One {}

@Paper(title = "Two", authors = {}, formerIds = {"old", "o l d"})
// < error: blank-value
//                                                      ^ error: slug-syntax
@Extra(name = "", value = "")
//            ^ error: blank-value
//                        ^ error: blank-value
@Link(kind = LinkKind.CODE, label = "\t", url = "https://example.org/code")
//                                  ^ error: blank-value
@Arxiv(value = "2306.00600", label = "\u00a0")
//                                   ^ error: blank-value
@Award("\u2060")
//     ^ error: blank-value
@Note("")
//    ^ error: blank-value
@Tldr(" ")
//    ^ error: blank-value
@Session(name = " ", start = "2023-12-10T10:00Z", place = "\u200b")
//              ^ error: blank-value
//                                                        ^ error: blank-value
@Figure(pending = true, alt = "", caption = "\n")
//                                          ^ error: blank-value
interface Two {}
