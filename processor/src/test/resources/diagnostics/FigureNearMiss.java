package lab;

import dev.roundup.*;

// options: -Aroundup.assets={resources}/figures

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        site = NearMissSite.class,
        venue = NearMissVenue.class,
        sections = @Section(id = "main", papers = {One.class, Two.class, Three.class, Four.class}))
interface FigureNearMiss {}

@Site(name = "Lab", icon = "/lab/hill.png")
interface NearMissSite {}

@Venue(name = "NeurIPS 2023", logo = "Valley.svg", logoAlt = "A hill in the evening")
// near-miss: figure-case: Valley.svg -> valley.svg
interface NearMissVenue {}

@Paper(title = "One", authors = "Ada Lane")
@Figure(file = "hill.png", alt = "A hill in the evening")
// near-miss: figure-format: hill.png -> really-png.jpg
// near-miss: figure-heavy: hill.png -> wide.png
interface One {}

@Paper(title = "Two", authors = "Ada Lane")
@Figure(file = "/lab/hill.png", alt = "A hill in the evening")
// near-miss: figure-alt-shared: /lab/hill.png -> labels.svg
interface Two {}

@Paper(title = "Three", authors = "Ada Lane")
@Figure(file = "labels.svg", alt = "A drawing with labels and links")
// near-miss: figure-active: labels.svg -> script.svg
// near-miss: figure-home-path: labels.svg -> exported.svg
@Link(kind = LinkKind.POSTER, file = "labels.svg")
// near-miss: link-file: labels.svg -> label.svg
interface Three {}

@Paper(title = "Four", authors = "Ada Lane")
@Figure(file = "HTTPS.png", alt = "", pending = true)
// near-miss: figure-remote: HTTPS.png -> HTTPS://example.org/hill.png
// near-miss: figure-remote: , pending = true ->
interface Four {}
