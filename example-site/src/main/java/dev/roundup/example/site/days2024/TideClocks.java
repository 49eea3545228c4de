package dev.roundup.example.site.days2024;

import dev.roundup.Abstract;
import dev.roundup.Figure;
import dev.roundup.Link;
import dev.roundup.LinkKind;
import dev.roundup.Oral;
import dev.roundup.Paper;
import dev.roundup.Tag;
import dev.roundup.Tldr;
import dev.roundup.example.site.SamplePeople;
import dev.roundup.example.site.SampleTopics;

/** The paper of which {@code TideClocksPreprint} is an earlier version. */
@Paper(
        title = "Clocks that Follow the Tide",
        authors = {SamplePeople.ADA_SAMPLE, SamplePeople.BO_EXAMPLE, "Dee Guest"})
@Link(kind = LinkKind.PDF, url = "https://lab.example.org/files/tide-clocks.pdf")
@Link(kind = LinkKind.CODE, url = "https://code.example.org/tide-clocks")
@Tldr("A clock that lags 50 minutes a day stays right at the harbour.")
@Abstract("""
        The tide comes about 50 minutes later every day. We build clocks whose day has the length $T = 24.84$ hours, so
        that high water is always at noon. Over one year at three harbours, the error stays below
        $\\epsilon \\le \\frac{1}{2}\\,T \\cdot 10^{-2}$, although wind and rain push the water about.
        """)
@Figure(file = "tide-clocks.svg", alt = "A clock face with one hand, and below it a wave with its crest at noon.")
@Tag({SampleTopics.TIDES, SampleTopics.FORECASTS})
@Oral
public interface TideClocks {}
