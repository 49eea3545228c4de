package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        author = "Dr. Ada Lane",
        //       ^ error: author-marker
        published = "2023-11-20",
        site = Lab.class,
        sections = @Section(id = "main", papers = {One.class, Two.class}))
interface PastedNames {}

@Site(name = "Lab", people = People.class)
interface Lab {}

interface People {
    String BEN = "Ben R\"ohm";
    //     ^ error: author-tex
    String CY_POE = "cy-poe-walker";
}

@Paper(title = "One", authors = {People.BEN, "Lu Xu1,2", "Moe, Dee", "Patrick Forr\'e"})
//                                           ^ error: author-marker
//                                                       ^ error: author-order
//                                                                   ^ error: author-tex
interface One {}

@Paper(title = "Two", authors = {People.CY_POE, "CY_POE", "Anonymous Authors"})
//                                              ^ error: author-constant
//                                                        ^ error: author-placeholder
@Contact(value = "cy@example.org", author = "Cyd Poe")
//                                          ^ error: contact-stranger
interface Two {}
