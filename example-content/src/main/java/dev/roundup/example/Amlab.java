package dev.roundup.example;

import dev.roundup.Site;

/** The lab. */
@Site(name = "AMLab", url = "https://amlab.example.org", icon = "icon.svg", people = People.class, tags = Topics.class)
public interface Amlab {}
