package lab;

import dev.roundup.*;


@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        sections = @Section(id = "Main", papers = {One.class, Two.class, Three.class}))
        //                       ^ error: slug-syntax
interface Addresses {}

@Roundup(
        slug = "neurips-2023",
        //     ^ error: duplicate-slug
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        sections = @Section(id = "main", papers = Three.class))
interface Again {}

@Paper(title = "One", authors = "Ada Lane", id = "one paper")
//                                               ^ error: slug-syntax
interface One {}

@Paper(title = "Two", authors = "Ada Lane", formerIds = "three")
//                                                      ^ error: duplicate-id
interface Two {}

@Paper(title = "Three", authors = "Ada Lane")
interface Three {}
