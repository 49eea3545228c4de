package dev.roundup.example.site.days2024;

import dev.roundup.Abstract;
import dev.roundup.Figure;
import dev.roundup.Link;
import dev.roundup.LinkKind;
import dev.roundup.Paper;
import dev.roundup.Tag;
import dev.roundup.example.site.SamplePeople;
import dev.roundup.example.site.SampleTopics;

@Paper(
        title = "Folding Paper Maps for Robots",
        authors = {SamplePeople.CAMILA_PLACEHOLDER, "Eli Guest"})
@Link(kind = LinkKind.PDF, url = "https://lab.example.org/files/paper-maps.pdf")
@Abstract("""
        Everybody can unfold a map, but few can fold it again. A robot arm with two fingers learns it from forty
        videos, and needs eleven tries for a map that it has not seen.
        """)
@Figure(file = "paper-maps.svg", alt = "A sheet with creases in a grid, and the same sheet folded to a narrow strip.")
@Tag(SampleTopics.MAPS)
interface PaperMaps {}
