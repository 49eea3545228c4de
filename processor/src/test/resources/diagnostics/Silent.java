package lab;

import dev.roundup.*;


@Roundup(
        slug = "neurips-2023",
        title = "AMLab Papers at NeurIPS 2023",
        description = "The {{papers}} papers, {{papers:main}} of them in the main programme.",
        author = "Max Known",
        published = "2023-11-20T08:00:00+01:00",
        updated = "2023-11-21",
        site = Lab.class,
        venue = Days.class,
        language = "nl-NL",
        sections = {
            @Section(id = "main", papers = {One.class, Two.class}),
            @Section(id = "organised", title = "Workshops", kind = SectionKind.ORGANIZED, intro = "We organise one."),
        })
interface Silent {}

@Site(name = "Lab", url = "https://lab.example.org", people = People.class, topics = Topics.class)
interface Lab {}

interface People {
    @Person(name = "Maksim Known", alsoKnownAs = "Max Known", url = "https://people.example.org/max", memberFrom = "2020")
    String MAX = "max";

    String ADA = "Ada Lane";
}

interface Topics {
    String LEARNING = "Learning";

    @Topic(name = "Computer vision")
    String VISION = "Vision";
}

@Venue(name = "NeurIPS 2023", url = "https://neurips.cc", start = "2023-12-10", end = "2023-12-16", place = "New Orleans")
interface Days {}

@Paper(title = "One <script>alert(1)</script> & two", authors = {People.MAX, "Jane Doe", "Patrick O'Neil-Forré"})
@Abstract("A text.")
@Tag({Topics.LEARNING, Topics.VISION})
@Arxiv("2306.00600")
@OpenReview("n84bzMrGUD")
@GitHub("lab/one")
@GitHub("lab/two")
@Link(kind = LinkKind.VIDEO, pending = true)
@EqualContribution({People.MAX, "Jane Doe"})
@Figure(alt = "The curve of the loss falls.", pending = true)
@Contact(value = "jane@example.org", author = "Jane Doe")
// near-miss: contact-stranger: author = "Jane Doe" -> author = "Jane Dow"
@Session(start = "2023-12-12T10:00:00-06:00", end = "2023-12-12T12:00:00-06:00", place = "Hall B")
@AppearedIn(venue = Days.class, date = "2023-12")
@Oral
@Award("Best Paper")
interface One {}

@Paper(title = "Two", authors = "Ada Lane", id = "second", formerIds = "two-old")
interface Two {}
