package dev.roundup.example.site.days2024;

import dev.roundup.Roundup;
import dev.roundup.Section;
import dev.roundup.SectionKind;
import dev.roundup.example.site.SampleLab;
import dev.roundup.example.site.Venues;

/** The lab's page about Sample Days 2024. */
@Roundup(
        slug = "sample-days-2024",
        title = "Sample Lab at Sample Days 2024",
        description = "Our {{papers}} contributions to the conference, from clocks to maps.",
        published = "2024-05-20",
        site = SampleLab.class,
        venue = Venues.SampleDays2024.class,
        accent = "#0b7a75",
        sections = {
            @Section(
                    id = "main",
                    papers = {TideClocks.class, CalmForecasts.class}),
            @Section(id = "workshops", title = "Workshops", kind = SectionKind.WORKSHOPS, papers = PaperMaps.class)
        })
public interface SampleDays2024 {}
