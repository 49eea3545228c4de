// options: -Aroundup.rules=abstract-missing=warning,unknown-author=warning,unused-person=warning,unused-tag=warning
package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        author = "A. Lane",
        // near-miss: unused-person: A. Lane -> Ben Roe
        published = "2023-11-20",
        site = Lab.class,
        sections = @Section(id = "main", papers = {One.class, Two.class}))
interface OffByDefaultNearMiss {}

@Site(name = "Lab", people = People.class, topics = Topics.class)
interface Lab {}

interface People {
    @Person(alsoKnownAs = "A. Lane")
    String ADA = "Ada Lane";

    String BEN = "Ben Roe";
}

interface Topics {
    String VISION = "Vision";

    @Topic(name = "Speech and language")
    String SPEECH = "speech";
}

@Paper(title = "One", authors = People.BEN)
@Tag(Topics.VISION)
@Tldr("Short.")
@Abstract("Longer.")
// near-miss: abstract-missing: @Abstract("Longer.") ->
interface One {}

@Paper(title = "Two", authors = "Ben Roe")
// near-miss: unknown-author: Ben Roe -> Ben Row
@Tag("speech")
// near-miss: unused-tag: speech -> Vision
@Abstract("Another.")
interface Two {}
