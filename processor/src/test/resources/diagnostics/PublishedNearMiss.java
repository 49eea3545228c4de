package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        sections = @Section(id = "main", papers = {One.class, Two.class}))
interface Published {}

@Venue(name = "Journal of Hills", kind = VenueKind.JOURNAL)
interface Hills {}

@Paper(title = "One", authors = "Ada Lane", citationKey = "DBLP:conf/hills/Lane15")
// near-miss: citation-key: conf/hills -> conf,hills
@Abstract("Hills.")
@AppearedIn(venue = Hills.class, date = "2015", volume = "3", pages = "1-42, 77")
@Publication(publisher = "Hill Press", volume = "3", isbn = "0-8044-2957-X")
// near-miss: publication-conflict: "Hill Press", volume = "3" -> "Hill Press", volume = "4"
// near-miss: isbn-checksum: 2957-X -> 2957-1
interface One {}

@Paper(title = "Two", authors = "Ada Lane", citationKey = "lane2015")
// near-miss: duplicate-id: lane2015 -> dblp:conf/hills/lane15
@Abstract("Ridges.")
@Publication(type = PublicationType.PHD_THESIS, publisher = "University of Hills", date = "1985")
// near-miss: date-syntax: 1985 -> '85
// near-miss: date-far: 1985 -> 2985
@Note("To appear")
// near-miss: placeholder-text: To appear -> To be announced
interface Two {}
