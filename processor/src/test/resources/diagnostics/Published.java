package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        sections = @Section(id = "main", papers = {One.class, Two.class, Three.class}))
interface Published {}

@Venue(name = "Journal of Hills", kind = VenueKind.JOURNAL)
interface Hills {}

@Paper(title = "One", authors = "Ada Lane", citationKey = "Hill2015")
@AppearedIn(venue = Hills.class, date = "2015", volume = "3", pages = " ")
//                                                                    ^ error: blank-value
@Publication(date = "2016", volume = "4")
//                  ^ warning: publication-conflict
//                                   ^ warning: publication-conflict
interface One {}

@Paper(title = "Two", authors = "Ada Lane", citationKey = "hill2015")
//                                                        ^ error: duplicate-id
@Publication(type = PublicationType.BOOK, date = "May 2015", publisher = " ", editors = {"Bo Bell", " "})
//                                               ^ error: date-syntax
//                                                                       ^ error: blank-value
//                                                                                                  ^ error: blank-value
interface Two {}

@Paper(title = "Three", authors = "Ada Lane", citationKey = "hill 2015")
//                                                          ^ error: citation-key
@Publication(isbn = "978-3-16-148410-1")
//                  ^ error: isbn-checksum
interface Three {}
