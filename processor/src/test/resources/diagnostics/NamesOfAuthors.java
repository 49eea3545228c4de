// options: -Aroundup.rules=similar-author=warning,unknown-author=warning,unused-person=warning
package lab;

import dev.roundup.*;


@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        author = "Lane Ada",
        //       ^ warning: similar-author
        //       ^ warning: unknown-author
        published = "2023-11-20",
        site = Lab.class,
        sections = @Section(id = "main", papers = {One.class, Two.class}))
interface NamesOfAuthors {}

@Site(name = "Lab", people = People.class)
interface Lab {}

interface People {
    String ADA = "Ada Lane";
    String BEN = "Ben Roe";
    //     ^ warning: unused-person
}

@Paper(
        title = "One",
        authors = {
            People.ADA,
            "Fabio Valerio Massoli",
            // < warning: unknown-author
            "Di Y\u0430o",
            // < error: name-lookalike
            // < warning: unknown-author
            "Cy Poe and Dee Moe",
            // < error: author-list
            // < warning: unknown-author
        })
interface One {}

@Paper(title = "Two", authors = {"A. Lane", "F. Valerio Massoli"})
//                               ^ warning: similar-author
//                               ^ warning: unknown-author
//                                          ^ warning: similar-author
//                                          ^ warning: unknown-author
interface Two {}
