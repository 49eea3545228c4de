package dev.roundup.example.site;

import dev.roundup.Person;

/** The people of the lab. The values of the constants are the keys by which papers name them. */
public interface SamplePeople {
    @Person(
            name = "Ada Sample",
            alsoKnownAs = "A. B. Sample",
            url = "https://lab.example.org/ada",
            affiliation = "University of Samples",
            memberFrom = "2019")
    String ADA_SAMPLE = "ada-sample";

    @Person(name = "Bo van der Example", memberFrom = "2018", memberUntil = "2022", formerly = "bo-example")
    String BO_EXAMPLE = "bo-van-der-example";

    @Person(name = "Camila Muñoz Placeholder", family = "Muñoz Placeholder", memberFrom = "2021-09")
    String CAMILA_PLACEHOLDER = "camila-placeholder";
}
