// near-miss: not-a-paper, not-a-site, not-a-venue, orphan-paper, duplicate-paper, duplicate-title, duplicate-slug,
// near-miss: duplicate-id, empty-section, stray-annotation, stale-count, unknown-placeholder, date-syntax, date-order,
// near-miss: year-mismatch, language-tag, slug-syntax, blank-value, unknown-tag, duplicate-tag, duplicate-person,
// near-miss: duplicate-author, author-marker, equal-contribution-single, equal-contribution-stranger, abstract-source,
// near-miss: figure-missing, figure-alt, unknown-option, unknown-rule, unused-allow, accent-syntax
// options: -Aroundup.rules=abstract-missing=off,unknown-author=warning
// options: -Aroundup.assets={resources}/figures
package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "The 3 papers of the 1999 Group at NeurIPS 2023",
        description = "In 2024 we shall look back at {{papers:main}} papers, {{papers}} in all; write to {us}.",
        published = "2023-12-16T23:30:00-08:00",
        updated = "2023-12-17T08:30:00+01:00",
        site = Lab.class,
        venue = NeurIps2023.class,
        language = "zh-Hant-TW",
        accent = "#7B68EE",
        sections = {
            @Section(id = "main", papers = {One.class, Two.class}),
            @Section(id = "main-2", title = "Workshops", papers = Three.class),
            @Section(id = "organised", title = "Organised", kind = SectionKind.ORGANIZED, intro = "A workshop on hills.")
        })
interface OutlineNearMiss {}

@Roundup(
        slug = "neurips-2023-2",
        title = "More of NeurIPS 2023",
        published = "2023-12-31",
        sections = @Section(id = "main", papers = One.class))
interface Again {}

@Site(name = "The 1999 Group", topics = Topics.class, people = People.class)
interface Lab {}

@Venue(name = "NeurIPS 2023", start = "2023-12-10", end = "2023-12-10")
interface NeurIps2023 {}

interface Topics {
    String RL = "Reinforcement learning";
    String IRL = "Inverse reinforcement learning";
}

interface People {
    @Person(name = "Wei Wang", memberFrom = "2023", memberUntil = "2023")
    String WEI_WANG = "wei-wang";

    @Person(name = "Wei Wang")
    String WEI_WANG_2 = "wei-wang-2";

    String RUTH_HOLLIS = "Ruth Hollis";
}

@Paper(
        title = "One Hill",
        id = "hill",
        authors = {People.WEI_WANG, People.WEI_WANG_2, "D'Arcy Low-Stone", People.RUTH_HOLLIS})
@EqualContribution({People.WEI_WANG, People.WEI_WANG_2})
@EqualContribution({"D'Arcy Low-Stone", People.RUTH_HOLLIS})
@Allow(value = "unknown-author", because = "a guest whom no list of ours holds")
@Tag({Topics.RL, Topics.IRL})
@Figure(file = "hill.png", alt = "Figure of merit against height")
interface One {}

@Paper(title = "One hill?", authors = People.RUTH_HOLLIS, formerIds = "hill-old")
@Abstract("")
@Allow(value = "abstract-source", because = "the text comes with the second version")
interface Two {}

@Paper(title = "One Hill, II", id = "hill-2", authors = People.RUTH_HOLLIS)
interface Three {}
