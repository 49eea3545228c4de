package dev.roundup.example.site;

import dev.roundup.Abstract;
import dev.roundup.Paper;
import dev.roundup.Publication;
import dev.roundup.PublicationType;
import dev.roundup.Tag;

@Paper(title = "Measuring Slow Things", authors = SamplePeople.BO_EXAMPLE)
@Publication(type = PublicationType.PHD_THESIS, date = "2022-06", publisher = "University of Samples")
@Abstract("""
        Glaciers, queues and the drying of paint have little in common but this: whoever looks away misses nothing. The
        thesis asks how seldom one may look, and gives bounds for three kinds of slowness.
        """)
@Tag({SampleTopics.TIDES, SampleTopics.FORECASTS})
interface MeasuringSlowThings {}
