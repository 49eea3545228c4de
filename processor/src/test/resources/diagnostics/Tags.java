package lab;

import dev.roundup.*;


@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        site = Lab.class,
        sections = @Section(id = "main", papers = One.class))
interface Tags {}

@Site(name = "Lab", people = People.class, topics = Topics.class)
interface Lab {}

interface People {
    String ADA = "Ada Lane";
    String ADA_TOO = "Ada Lane";
    //     ^ error: duplicate-person
    @Person(name = "Ben Roe", alsoKnownAs = {"B. Roe", "Ada Lane"})
    //                                                 ^ error: duplicate-person
    String BEN = "ben";
    @Person(family = "Sotto Vega")
    //               ^ error: family-name
    String LIA = "Lia Soto Vega";
    @Person(family = "Watch", organisation = true)
    //               ^ error: family-name
    String TIDE_WATCH = "Tide Watch";
}

interface Topics {
    String LEARNING = "Learning";
}

@Paper(
        title = "One",
        authors = {People.ADA, People.ADA, "Lu Xu*"})
        //                           ^ error: duplicate-author
        //                                 ^ error: author-marker
@Tag({
    Topics.LEARNING,
    "Lerning",
    // < error: unknown-tag
    Topics.LEARNING,
    //    ^ error: duplicate-tag
})
@EqualContribution.List({
    @EqualContribution(People.ADA),
    //                       ^ error: equal-contribution-single
    @EqualContribution({People.ADA, "Lu Xy"})
    //                              ^ error: equal-contribution-stranger
})
interface One {}
