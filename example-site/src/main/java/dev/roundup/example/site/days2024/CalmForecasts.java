package dev.roundup.example.site.days2024;

import dev.roundup.Abstract;
import dev.roundup.Link;
import dev.roundup.LinkKind;
import dev.roundup.Paper;
import dev.roundup.Tag;
import dev.roundup.example.site.SamplePeople;
import dev.roundup.example.site.SampleTopics;

@Paper(
        title = "Forecasts that Change Their Mind Seldom",
        authors = {SamplePeople.CAMILA_PLACEHOLDER, SamplePeople.ADA_SAMPLE})
@Link(kind = LinkKind.PDF, url = "https://lab.example.org/files/calm-forecasts.pdf")
@Abstract("""
        People stop reading a forecast that says something else every hour. We add a price for changing one's mind, and
        show how much accuracy a calm forecast costs: for rain, hardly any; for wind, a tenth.
        """)
@Tag(SampleTopics.FORECASTS)
interface CalmForecasts {}
