package lab;

import dev.roundup.*;

// options: -Aroundup.assets={resources}/figures

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        site = FiguresSite.class,
        venue = FiguresVenue.class,
        sections = @Section(id = "main", papers = {One.class, Two.class, Three.class, Four.class, Five.class, Six.class, Seven.class}))
interface Figures {}

@Site(name = "Lab", icon = "Icon.svg")
//                         ^ error: figure-missing
interface FiguresSite {}

@Venue(name = "NeurIPS 2023", logo = "valley.svg", logoAlt = "NeurIPS")
//                                   ^ error: figure-case
interface FiguresVenue {}

@Paper(title = "One", authors = "Ada Lane")
@Figure(file = "HILL", alt = "A hill in the evening")
//             ^ error: figure-case
interface One {}

@Paper(title = "Two", authors = "Ada Lane")
@Figure(file = "https://example.org/hill.png", alt = "A hill in the morning")
//             ^ warning: figure-remote
interface Two {}

@Paper(title = "Three", authors = "Ada Lane")
@Figure(file = "really-png.jpg", alt = "A hill in the evening")
//             ^ error: figure-format
//                                     ^ warning: figure-alt-shared
interface Three {}

@Paper(title = "Four", authors = "Ada Lane")
@Figure(file = "not-there.png", alt = "A hill at noon")
//             ^ error: figure-format
interface Four {}

@Paper(title = "Five", authors = "Ada Lane")
@Figure(file = "wide.png", alt = "A long, long hill")
//             ^ warning: figure-heavy
interface Five {}

@Paper(title = "Six", authors = "Ada Lane")
@Figure(file = "script.svg", alt = "A hill that moves")
//             ^ error: figure-active
interface Six {}

@Paper(title = "Seven", authors = "Ada Lane")
@Figure(file = "exported.svg", alt = "A hill that is drawn")
//             ^ warning: figure-home-path
interface Seven {}
