package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        intro = "We *gladly* present **all** our papers.",
        //      ^ warning: markdown-in-text
        //      ^ warning: markdown-in-text
        sections = @Section(id = "main", papers = {One.class, Two.class, Three.class}))
interface Pasted {}

@Paper(title = "One", authors = "Ada Lane")
@Abstract("Abstract\nWe walk up hills with equi-\nvariant feet, as others [12] did before.")
//        ^ error: text-leftover
//        ^ warning: text-hyphen
//        ^ warning: text-reference
@Tldr("TLDR - we walk up hills.")
//    ^ error: text-leftover
interface One {}

@Paper(title = "Two", authors = "Ada Lane")
@Abstract("We walk down hills, which is easier than we thought.")
@Tldr("We walk down hills, which is easier than we thought.")
//    ^ warning: tldr-length
interface Two {}

@Paper(title = "Three", authors = "Ada Lane")
@Abstract("We walk down hills, which is easier than we thought.")
//        ^ warning: duplicate-abstract
interface Three {}
