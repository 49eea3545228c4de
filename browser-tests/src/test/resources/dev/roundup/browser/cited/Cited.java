package cited;

import dev.roundup.*;

@Roundup(
        slug = "cited",
        title = "Works to cite",
        published = "2031-05-01",
        venue = Cited.Neso.class,
        sections = @Section(
                id = "all",
                papers = {
                    Cited.Gliders.class, Cited.Tides.class, Cited.Lanterns.class, Cited.Seas.class,
                    Cited.Weather.class, Cited.Buoys.class, Cited.Dikes.class, Cited.Harbours.class
                }))
public interface Cited {
    @Venue(
            name = "NESO 2031", citedAs = "Proceedings of NESO 2031", start = "2031-05-04", end = "2031-05-09",
            place = "Utrecht")
    interface Neso {}

    @Venue(name = "Journal of Tides", kind = VenueKind.JOURNAL)
    interface Journal {}

    @Venue(name = "Handbook of Weather", kind = VenueKind.BOOK)
    interface Handbook {}

    @Venue(name = "arXiv", kind = VenueKind.PREPRINT)
    interface Archive {}

    @Paper(
            title = "Can gliders learn \\(O(n)\\)?",
            authors = {"Elise van der Pol", "Jean-Paul M. Lane", "Henry Poe Jr.", "Nguyễn Văn An", "ATLAS Collaboration"})
    @Doi("10.5555/neso.1")
    @AppearedIn(venue = Neso.class, volume = "36", pages = "101--118")
    @Session(name = "Oral 1", start = "2031-05-05T10:00:00+02:00", end = "2031-05-05T11:15:00+02:00", place = "Hall B")
    @Session(name = "Posters", start = "2031-05-06T16:00:00+02:00", place = "Foyer, 12")
    @Tag({"Gliders", "Symmetry"})
    interface Gliders {}

    @Paper(title = "Tides from tilts", authors = {"Ada Vermeer", "山田 太郎", "and others"})
    @Link(kind = LinkKind.PAPER, url = "https://tides.example.org/tilts", label = "Article")
    @AppearedIn(venue = Journal.class, date = "2030-07", volume = "12", number = "3", pages = "1-9")
    @Session(name = "Posters", start = "2031-05-06T16:00:00+02:00", place = "Foyer, 13")
    interface Tides {}

    @Paper(
            title = "Lanterns in fog",
            authors = {
                "Ann Aa", "Ben Bb", "Cas Cc", "Dan Dd", "Eva Ee", "Fay Ff", "Gus Gg", "Hal Hh", "Ivo Ik", "Jan Jj",
                "Kim Kk", "Lea Ll", "Max Mm", "Nia Nn", "Oda Oo", "Pia Pp", "Qin Qq", "Ria Rr", "Sam Ss", "Tim Tt",
                "Una Uu", "Vic Vv"
            })
    @Arxiv("3006.00600")
    @AppearedIn(venue = Archive.class, date = "2030-06")
    interface Lanterns {}

    @Paper(title = "Shallow seas", authors = "Björn Ørsted")
    @Publication(type = PublicationType.PHD_THESIS, publisher = "Utrecht University")
    interface Seas {}

    @Paper(title = "Forecasts", authors = {"Dóra Kovács", "Chen Lin"})
    @AppearedIn(venue = Handbook.class, date = "2029", pages = "45")
    @Publication(editors = {"Ben de Vries", "Lena Mwangi"}, publisher = "Coast Press")
    interface Weather {}

    @Paper(title = "Buoys of the North Sea", authors = "Frida Nansen")
    @Link(kind = LinkKind.DATA, url = "https://buoys.example.org/", label = "Data")
    @Publication(type = PublicationType.DATASET, date = "2028-02-03", publisher = "Sea Archive")
    interface Buoys {}

    @Paper(title = "Dikes", authors = "Institute of Dikes")
    @Publication(type = PublicationType.REPORT, date = "2027", number = "7", publisher = "Institute of Dikes")
    interface Dikes {}

    @Paper(title = "Harbours: A history", authors = "Jan van Loon")
    @Publication(type = PublicationType.BOOK, date = "2026", publisher = "Coast Press", isbn = "978-3-16-148410-0")
    interface Harbours {}
}
