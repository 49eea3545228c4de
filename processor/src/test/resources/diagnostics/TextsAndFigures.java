package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        sections = @Section(id = "main", papers = {One.class, Two.class, Three.class}))
interface TextsAndFigures {}

@Paper(title = "One", authors = "Ada Lane")
@Abstract(value = "Both.", file = "one.tex")
// < error: abstract-source
@Figure(file = "one.svg", alt = "Graphical Abstract")
//             ^ error: figure-missing
//                              ^ error: figure-alt
interface One {}

@Paper(title = "Two", authors = "Ada Lane")
@Abstract
// < error: abstract-source
@Figure(alt = "A falling curve")
// < error: figure-missing
interface Two {}

@Paper(title = "Three", authors = "Ada Lane")
@Abstract(file = "three.tex")
//               ^ error: abstract-source
interface Three {}
