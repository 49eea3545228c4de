// options: -Aroundup.rules=unknown-author=error
package lab;

import dev.roundup.*;


@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        site = Lab.class,
        sections = @Section(id = "main", papers = One.class))
interface UnknownAuthors {}

@Site(name = "Lab", people = People.class)
interface Lab {}

interface People {
    String ADA = "Ada Lane";
}

@Paper(title = "One", authors = {People.ADA, "Ben Roe"})
//                                           ^ error: unknown-author
interface One {}
