package dev.roundup.example.site;

import dev.roundup.Abstract;
import dev.roundup.Paper;
import dev.roundup.Publication;
import dev.roundup.Published;
import dev.roundup.Tag;
import dev.roundup.example.site.days2024.TideClocks;

@Paper(
        title = "Clocks that Follow the Tide: First Results",
        authors = {SamplePeople.ADA_SAMPLE, SamplePeople.BO_EXAMPLE})
@Publication(date = "2022-05")
@Published(TideClocks.class)
@Abstract("""
        A first look at clocks whose day is as long as that of the tide. One harbour, one summer, and two clocks that
        disagree by four minutes in the end.
        """)
@Tag(SampleTopics.TIDES)
interface TideClocksPreprint {}
