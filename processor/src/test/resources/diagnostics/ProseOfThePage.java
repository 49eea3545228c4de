package lab;

import dev.roundup.*;


@Roundup(
        slug = "neurips-2021",
        //     ^ warning: year-mismatch
        title = "Papers at NeurIPS 2022",
        //      ^ warning: year-mismatch
        description = "Read about the 12 papers of {{paper}}.",
        //            ^ warning: stale-count
        //            ^ error: unknown-placeholder
        published = "20 November 2023",
        //          ^ error: date-syntax
        language = "english",
        //         ^ error: language-tag
        accent = "7b68ee",
        //       ^ error: accent-syntax
        venue = Days.class,
        sections = @Section(id = "main", papers = One.class))
interface ProseOfThePage {}

@Venue(name = "NeurIPS 2023", start = "2023-12-16", end = "2023-12-10")
//                                                        ^ error: date-order
interface Days {}

@Paper(title = "One", authors = "Ada Lane")
interface One {}

@Roundup(
        slug = "neurips-2020",
        title = "Papers at ICML 2020",
        //      ^ warning: title-wrong-venue
        description = "All {papers} of them.",
        //            ^ error: unknown-placeholder
        published = "2040-11-20",
        //          ^ warning: date-far
        venue = NeurIps2020.class,
        sections = @Section(id = "main", papers = Two.class))
interface Elsewhere {}

@Venue(name = "NeurIPS 2020", start = "2020-12-06", end = "2020-12-12", place = "Vancouver, Canada")
interface NeurIps2020 {}

@Paper(title = "Two", authors = "Ada Lane")
@Session(start = "2020-12-16T10:00:00-08:00")
//               ^ warning: session-time
@Award("Best Paper")
@Note("Best paper!")
//    ^ warning: duplicate-badge
interface Two {}
