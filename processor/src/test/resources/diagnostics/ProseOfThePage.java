package lab;

import dev.roundup.*;


@Roundup(
        slug = "neurips-2023",
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
