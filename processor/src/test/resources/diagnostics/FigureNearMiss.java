// near-miss: figure-case, figure-remote, figure-format, figure-heavy, figure-active, figure-alt-shared
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
interface NearMissVenue {}

@Paper(title = "One", authors = "Ada Lane")
@Figure(file = "hill.png", alt = "A hill in the evening")
interface One {}

@Paper(title = "Two", authors = "Ada Lane")
@Figure(file = "/lab/hill.png", alt = "A hill in the evening")
interface Two {}

@Paper(title = "Three", authors = "Ada Lane")
@Figure(file = "labels.svg", alt = "A drawing with labels and links")
interface Three {}

@Paper(title = "Four", authors = "Ada Lane")
@Figure(file = "HTTPS.png", alt = "", pending = true)
interface Four {}
