package dev.roundup.example;

import dev.roundup.Site;

/** The website of the lab. */
@Site(
        name = "AMLab",
        url = "https://amlab.example.org",
        icon = "icon.svg",
        license = "CC-BY-4.0",
        people = People.class,
        topics = Topics.class)
public interface Amlab {}
