package lab;

import dev.roundup.*;


@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "yesterday",
        //          ^ error: date-syntax
        site = Lab.class,
        sections = @Section(id = "main", papers = {One.class, One.class, String.class, Two.class}))
        //                                                       ^ error: duplicate-paper
        //                                                                     ^ error: not-a-paper
interface TenAtOnce {}

@Site(name = "Lab", topics = Topics.class)
interface Lab {}

interface Topics {
    String LEARNING = "Learning";
}

@Paper(title = "One", authors = "Ada Lane")
@Link.List({
    @Link(kind = LinkKind.PAPER, url = "javascript:void(0)"),
    //                                 ^ error: link-unsafe
    @Link(kind = LinkKind.CODE, url = "nan")
    //                                ^ error: link-placeholder
})
@Tag("Lerning")
//   ^ error: unknown-tag
@Figure(file = "one.svg", alt = "A falling curve")
//             ^ error: figure-missing
interface One {}

@Paper(title = "One", authors = {"Ada Lane", "Ada Lane"})
//             ^ error: duplicate-title
//                                           ^ error: duplicate-author
interface Two {}

@Tag("Learning")
// < error: stray-annotation
interface NoPaper {}
