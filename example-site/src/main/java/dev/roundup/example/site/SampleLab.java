package dev.roundup.example.site;

import dev.roundup.Site;
import dev.roundup.SitePage;

/** The website of the lab. */
@Site(
        name = "Sample Lab",
        url = "https://lab.example.org/papers",
        icon = "icon.svg",
        license = "CC-BY-4.0",
        people = {SamplePeople.class, dev.roundup.example.People.class},
        topics = {SampleTopics.class, dev.roundup.example.Topics.class},
        pages = {SitePage.PEOPLE, SitePage.TOPICS, SitePage.PAPERS, SitePage.ROBOTS})
public interface SampleLab {}
