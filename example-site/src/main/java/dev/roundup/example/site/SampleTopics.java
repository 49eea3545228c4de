package dev.roundup.example.site;

import dev.roundup.Topic;

/** The topics of the lab. */
public interface SampleTopics {
    @Topic(name = "Tides and clocks", formerly = "tides")
    String TIDES = "tides-and-clocks";

    String FORECASTS = "Forecasts";

    String MAPS = "Maps";
}
