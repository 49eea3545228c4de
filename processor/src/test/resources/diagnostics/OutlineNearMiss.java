// options: -Aroundup.rules=abstract-missing=off,unknown-author=warning
// near-miss: unknown-rule: unknown-author -> unknown-authors
// options: -Aroundup.assets={resources}/figures
// near-miss: unknown-option: roundup.assets -> roundup.asset
package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "The 3 papers of the 1999 Group at NeurIPS 2023",
        // near-miss: stale-count: 3 papers -> 4 papers
        // near-miss: year-mismatch: NeurIPS 2023 -> NeurIPS 2022
        description = "In 2024 we shall look back at {{papers:main}} papers, {{papers}} in all; write to {us}.",
        // near-miss: unknown-placeholder: {us} -> {{us}}
        published = "2023-12-16T23:30:00-08:00",
        updated = "2023-12-17T08:30:00+01:00",
        // near-miss: date-syntax: T08 -> T8
        // near-miss: date-order: 08:30 -> 08:29
        site = Lab.class,
        // near-miss: not-a-site: Lab -> Topics
        venue = NeurIps2023.class,
        // near-miss: not-a-venue: NeurIps2023 -> Lab
        language = "zh-Hant-TW",
        // near-miss: language-tag: zh-Hant-TW -> zh_Hant_TW
        accent = "#7B68EE",
        // near-miss: accent-syntax: #7B -> 7B
        sections = {
            @Section(id = "main", papers = {One.class, Two.class}),
            // near-miss: not-a-paper: Two.class -> Two.class, Lab.class
            // near-miss: orphan-paper: , Two.class ->
            @Section(id = "main-2", title = "Workshops", papers = Three.class),
            // near-miss: duplicate-paper: Three.class -> {Three.class, One.class}
            @Section(id = "organised", title = "Organised", kind = SectionKind.ORGANIZED, intro = "A workshop on hills.")
            // near-miss: slug-syntax: "organised" -> "Organised"
            // near-miss: empty-section: , intro = "A workshop on hills." ->
            // near-miss: blank-value: "A workshop on hills." -> " "
        })
interface OutlineNearMiss {}

@Roundup(
        slug = "neurips-2023-2",
        // near-miss: duplicate-slug: neurips-2023-2 -> neurips-2023
        title = "More of NeurIPS 2023",
        published = "2023-12-31",
        sections = @Section(id = "main", papers = One.class))
interface Again {}

@Site(name = "The 1999 Group", topics = Topics.class, people = People.class)
interface Lab {}
// near-miss: stray-annotation: interface Lab -> @Note("Founded in 1999.") interface Lab

@Venue(name = "NeurIPS 2023", start = "2023-12-10", end = "2023-12-10")
interface NeurIps2023 {}

@Roundup(
        slug = "hills-2023",
        title = "Papers at NIPS, after ICML 2023",
        // near-miss: title-wrong-venue: NIPS, after ICML -> ICML
        published = "2025-01-01",
        // near-miss: date-far: 2025 -> 2035
        venue = NeurIps2023Days.class,
        sections = @Section(id = "main", papers = Four.class))
interface Hills {}

@Venue(name = "NeurIPS 2023", start = "2023-12-10", end = "2023-12-16", place = "New Orleans")
interface NeurIps2023Days {}

@Paper(title = "Four Hills", authors = People.RUTH_HOLLIS)
@Session(start = "2023-12-17T10:00:00-06:00")
// near-miss: session-time: 12-17 -> 12-18
@Award("Best Paper")
@Note("Best paper of the day")
// near-miss: duplicate-badge: Best paper of the day -> Best paper
interface Four {}

interface Topics {
    String RL = "Reinforcement learning";
    String IRL = "Inverse reinforcement learning";
}

interface People {
    @Person(name = "Wei Wang", memberFrom = "2023", memberUntil = "2023")
    String WEI_WANG = "wei-wang";

    @Person(name = "Wei Wang")
    String WEI_WANG_2 = "wei-wang-2";
    // near-miss: duplicate-person: "wei-wang-2" -> "wei-wang"

    String RUTH_HOLLIS = "Ruth Hollis";

    @Person(family = "Soto Vega")
    // near-miss: family-name: Soto Vega -> Soto-Vega
    String LIA_SOTO_VEGA = "Lia Soto Vega";
}

@Paper(
        title = "One Hill",
        id = "hill",
        authors = {People.WEI_WANG, People.WEI_WANG_2, "D'Arcy Low-Stone", People.RUTH_HOLLIS})
        // near-miss: duplicate-author: WEI_WANG_2 -> WEI_WANG
        // near-miss: author-marker: Low-Stone -> Low-Stone†
@EqualContribution({People.WEI_WANG, People.WEI_WANG_2})
// near-miss: equal-contribution-single: , People.WEI_WANG_2 ->
@EqualContribution({"D'Arcy Low-Stone", People.RUTH_HOLLIS})
// near-miss: equal-contribution-stranger: Low-Stone -> Lowstone
@Allow(value = "unknown-author", because = "a guest whom no list of ours holds")
@Tag({Topics.RL, Topics.IRL})
// near-miss: unknown-tag: Topics.IRL -> "Inverse reinforcment learning"
// near-miss: duplicate-tag: Topics.IRL -> Topics.RL
@Figure(file = "hill.png", alt = "Figure of merit against height")
// near-miss: figure-missing: hill.png -> hills.png
// near-miss: figure-alt: Figure of merit against height -> Figure 1
interface One {}

@Paper(title = "One hill?", authors = People.RUTH_HOLLIS, formerIds = "hill-old")
// near-miss: duplicate-title: One hill? -> One hill
@Abstract("")
@Allow(value = "abstract-source", because = "the text comes with the second version")
// near-miss: unused-allow: @Abstract("") -> @Abstract("Hills.")
// near-miss: abstract-source: value = "abstract-source" -> value = {}
interface Two {}

@Paper(title = "One Hill, II", id = "hill-2", authors = People.RUTH_HOLLIS)
// near-miss: duplicate-id: hill-2 -> hill
interface Three {}
