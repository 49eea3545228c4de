package dev.roundup.example.site;

import dev.roundup.Venue;

/** The venues at which the lab's papers appear. */
public interface Venues {
    /** A conference that does not exist. */
    @Venue(
            name = "Sample Days 2024",
            url = "https://days.example.org/2024",
            start = "2024-06-03",
            end = "2024-06-05",
            place = "Utrecht")
    interface SampleDays2024 {}
}
