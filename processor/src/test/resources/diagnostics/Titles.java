package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        sections = @Section(id = "main", papers = {One.class, Two.class, Three.class, Four.class}))
interface Titles {}

@Paper(title = "Rotating Features", authors = "Ada Lane")
interface One {}

@Paper(title = "Rotating features", authors = "Ada Lane")
//             ^ error: duplicate-title
interface Two {}

@Paper(title = "[2305.11141] Rotating Hills (Oral)", authors = "Ada Lane")
//             ^ error: title-leftover
interface Three {}

@Paper(title = "ROTATING HILLS WITHOUT SUPERVISION", authors = "Ada Lane")
//             ^ warning: title-style
interface Four {}

@Paper(title = "Forgotten", authors = "Ada Lane")
// < warning: orphan-paper
interface Forgotten {}

@Tag("Learning")
// < error: stray-annotation
@FrontMatter(key = "tags", value = "papers")
// < error: stray-annotation
interface NoPaper {
    @Person
    // < error: stray-annotation
    int NUMBER = 1;
}
