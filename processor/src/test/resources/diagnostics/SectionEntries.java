package lab;

import dev.roundup.*;


@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        site = String.class,
//                   ^ error: not-a-site
        venue = Integer.class,
//                     ^ error: not-a-venue
        sections = {
            @Section(id = "main", papers = {One.class, String.class, One.class, int[].class}),
//                                                           ^ error: not-a-paper
//                                                                      ^ error: duplicate-paper
//                                                                                   ^ error: not-a-paper
            @Section(id = "empty"),
//          ^ warning: empty-section
        })
interface SectionEntries {}

@Paper(title = "One", authors = "Ada Lane")
@AppearedIn(venue = One.class)
//                     ^ error: not-a-venue
interface One {}
