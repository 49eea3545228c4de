package lab;

import dev.roundup.*;

@Roundup(
        slug = "topics",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        site = Lab.class,
        sections = @Section(id = "main", papers = One.class))
interface Lists {}

@Publications(
        slug = "All_Papers",
        //     ^ error: slug-syntax
        title = " ",
        //      ^ error: blank-value
        description = "Our <b>papers</b>.",
        //            ^ warning: html-in-text
        language = "english",
        //         ^ error: language-tag
        accent = "7b68ee",
        //       ^ error: accent-syntax
        site = People.class,
        //           ^ error: not-a-site
        from = {Lists.class, One.class, People.class},
        //                      ^ error: not-a-roundup
        //                                    ^ error: not-a-roundup
        papers = {Preprint.class, Lists.class, Preprint.class, Two.class},
        //                             ^ error: not-a-paper
        //                                             ^ error: duplicate-paper
        selected = {People.class, One.class, One.class})
        //                ^ error: not-a-paper
        //                                      ^ error: duplicate-paper
interface Wrong {}

@Publications(slug = "people", title = "Our papers", site = Lab.class)
//                   ^ error: duplicate-slug
interface Clash {}

@Publications(slug = "people", title = "Our papers again", site = Lab.class)
//                   ^ error: duplicate-slug
interface ClashToo {}

@Site(name = "Lab", people = People.class, topics = Topics.class, pages = SitePage.PEOPLE)
interface Lab {}

interface People {
    @Person(name = "Ada Lane", formerly = {"ada-lane", "ben"})
    //                                                 ^ error: former-key
    String ADA = "ada";

    @Person(name = "Ben Roe", formerly = "ben")
    //                                   ^ error: former-key
    String BEN = "ben";
}

interface Topics {
    @Topic(formerly = {"Nets", "Nets", " "})
    //                         ^ error: former-key
    //                                 ^ error: blank-value
    String GRAPHS = "Graphs";
}

@Paper(title = "One, a draft", authors = "Ada Lane")
@Published(One.class)
//            ^ error: published-loop
interface Preprint {}

@Paper(title = "One", authors = "Ada Lane")
@Published(Preprint.class)
//                 ^ error: published-loop
interface One {}

@Paper(title = "Two", authors = "Ada Lane")
@Published(People.class)
//               ^ error: not-a-paper
interface Two {}

@Published(One.class)
// < error: stray-annotation
interface Three {}
