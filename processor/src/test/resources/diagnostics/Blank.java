package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "",
        //      ^ error: blank-value
        published = "2023-11-20",
        sections = @Section(id = "main", papers = {One.class, Two.class}))
interface Blank {}

@Paper(title = "One", authors = {"Ada Lane", " "})
//                                           ^ error: blank-value
@Published(venue = void.class)
//                     ^ error: not-a-venue
interface One {}

@Paper(title = "Two", authors = {}, formerly = {"old", "o l d"})
// < error: blank-value
//                                                     ^ error: slug-syntax
@Extra(name = "", value = "")
//            ^ error: blank-value
//                        ^ error: blank-value
interface Two {}
