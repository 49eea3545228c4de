// options: -Aroundup.rules=abstract-missing=off
package lab;

import dev.roundup.*;

@Roundup(
        slug = "topics-2023",
        title = "Papers on topics in 2023",
        published = "2023-12-16",
        site = Lab.class,
        sections = @Section(id = "main", papers = {Kites.class, KitesDraft.class}))
interface ListsNearMiss {}

@Roundup(
        slug = "people-2024",
        title = "Papers on people in 2024",
        published = "2024-12-16",
        site = Lab.class,
        sections = @Section(id = "main", papers = {Kites.class, Ropes.class}))
interface More {}

@Publications(
        slug = "publications",
        // near-miss: duplicate-slug: publications -> people
        // near-miss: slug-syntax: publications -> Publications
        title = "Publications",
        // near-miss: blank-value: "Publications" -> ""
        description = "All papers of the lab, from $n = 1$ on.",
        site = Lab.class,
        // near-miss: not-a-site: Lab -> People
        from = {ListsNearMiss.class, More.class},
        // near-miss: not-a-roundup: More -> Ropes
        papers = {RopesDraft.class, RopesReport.class},
        // near-miss: duplicate-paper: RopesReport -> RopesDraft
        selected = {Ropes.class, RopesDraft.class},
        // near-miss: not-a-paper: Ropes.class -> Lab.class
        language = "nl",
        // near-miss: language-tag: nl -> dutch
        accent = "#7b68ee")
        // near-miss: accent-syntax: # ->
interface AllPapers {}

@Site(
        name = "Lab",
        url = "https://lab.example.org",
        people = People.class,
        topics = Topics.class,
        pages = {SitePage.PEOPLE, SitePage.TOPICS, SitePage.PAPERS, SitePage.ROBOTS})
interface Lab {}

interface People {
    @Person(name = "Ada Lane", formerly = {"ada-lane", "graphs"})
    // near-miss: former-key: graphs -> ben
    String ADA = "ada";

    @Person(name = "Ben Roe")
    String BEN = "ben";
}

interface Topics {
    @Topic(formerly = {"Nets", "ada"})
    String GRAPHS = "graphs";
}

@Paper(title = "Kites", authors = {People.ADA, People.BEN})
@Tag(Topics.GRAPHS)
interface Kites {}

@Paper(title = "Kites", id = "kites-draft", authors = People.ADA)
@Published(Kites.class)
// near-miss: duplicate-title: @Published(Kites.class) ->
// near-miss: published-loop: Kites -> KitesDraft
interface KitesDraft {}

@Paper(title = "Ropes", authors = People.BEN)
interface Ropes {}

@Paper(title = "Ropes, a draft", authors = People.BEN)
@Published(RopesReport.class)
interface RopesDraft {}

@Paper(title = "Ropes, a report", authors = People.BEN)
// near-miss: stray-annotation: @Paper(title = "Ropes, a report", authors = People.BEN) ->
@Published(Ropes.class)
interface RopesReport {}
