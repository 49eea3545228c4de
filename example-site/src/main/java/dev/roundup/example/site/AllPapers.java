package dev.roundup.example.site;

import dev.roundup.Publications;
import dev.roundup.example.neurips2023.NeurIps2023;
import dev.roundup.example.site.days2024.SampleDays2024;
import dev.roundup.example.site.days2024.TideClocks;

/** Everything that the lab has published. */
@Publications(
        slug = "publications",
        title = "Publications",
        description = "All papers of the lab, the newest first.",
        site = SampleLab.class,
        from = {SampleDays2024.class, NeurIps2023.class},
        papers = {TideClocksPreprint.class, MeasuringSlowThings.class},
        selected = TideClocks.class)
public interface AllPapers {}
