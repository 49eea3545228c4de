package lab;

import dev.roundup.*;

/* Every annotation with every attribute. A value that begins with "v-" must reach the model unchanged. */

@Roundup(
        slug = "v-slug",
        title = "v-title",
        description = "v-description",
        author = "v-author",
        published = "2023-01-01",
        updated = "2023-01-02",
        site = Lab.class,
        venue = Venues.Days.class,
        sections = @Section(
                        id = "v-section",
                        title = "v-section-title",
                        papers = FullPaper.class,
                        kind = SectionKind.FINDINGS,
                        intro = "v-section-intro",
                        logo = "v-section-logo.svg",
                        logoAlt = "v-section-logo-alt"),
        layout = Layout.STACKED,
        accent = "v-accent",
        language = "nl",
        intro = "v-intro",
        outro = "v-outro",
        formats = Format.ATOM)
@FrontMatter(key = "v-key", value = "v-line")
@Allow(value = "stale-count", because = "v-because")
interface Everything {}

@Site(
        name = "v-site",
        url = "https://v-site.example.org",
        icon = "v-icon.svg",
        template = "v-template.html",
        license = "v-license",
        people = People.class,
        topics = Topics.class,
        pages = SitePage.ROBOTS)
interface Lab {}

@Publications(
        slug = "v-list-slug",
        title = "v-list-title",
        description = "v-list-description",
        site = Lab.class,
        from = Everything.class,
        papers = ListedPaper.class,
        groupBy = GroupBy.KIND,
        selected = FullPaper.class,
        accent = "v-list-accent",
        language = "fy")
interface AllPapers {}

interface Venues {
    @Venue(
            name = "v-venue",
            url = "https://v-venue.example.org",
            start = "2023-01-03",
            end = "2023-01-04",
            place = "v-place",
            logo = "v-venue-logo.svg",
            logoAlt = "v-venue-logo-alt",
            kind = VenueKind.JOURNAL,
            citedAs = "v-cited-as")
    interface Days {}
}

interface People {
    @Person(
            name = "v-person",
            alsoKnownAs = "v-alias",
            family = "v-person",
            url = "https://v-person.example.org",
            orcid = "v-orcid",
            affiliation = "v-affiliation",
            memberFrom = "2001",
            memberUntil = "2002",
            formerly = "v-former-person")
    String ADA = "v-person-key";

    @Person(organisation = true)
    String LAB = "v-lab-key";
}

interface Topics {
    @Topic(name = "v-topic", formerly = "v-former-topic")
    String TOPIC = "v-topic-key";
}

@Paper(
        title = "v-paper-title",
        authors = {People.ADA, "v-outsider"},
        id = "v-id",
        formerIds = "v-former",
        citationKey = "v-key",
        macros = "v-macro")
@Abstract("v-abstract")
@Tldr("v-tldr")
@Figure(file = "v-figure.mp4", alt = "v-alt", caption = "v-caption", still = "v-still.svg", pending = true)
@Tag(Topics.TOPIC)
@Link(kind = LinkKind.VIDEO, url = "https://v-link.example.org", label = "v-link-label")
@Link(kind = LinkKind.POSTER, file = "v-file.pdf", pending = false)
@Arxiv(value = "2301.00001", label = "v-arxiv-label", pdf = false)
@OpenReview(value = "v-openreview", label = "v-openreview-label", pdf = true)
@Doi(value = "10.1000/v-doi", label = "v-doi-label")
@GitHub(value = "v-owner/v-repo", label = "v-github-label")
@AclAnthology(value = "2023.v-acl.1", label = "v-acl-label", pdf = true)
@HuggingFace(value = "v-hf/v-model", label = "v-hf-label")
@Zenodo(value = "1234567", label = "v-zenodo-label")
@YouTube(value = "v-youtube12", label = "v-youtube-label")
@Oral("v-oral")
@Spotlight("v-spotlight")
@Poster("v-poster-badge")
@Award("v-award")
@EqualContribution({People.ADA, "v-outsider"})
@Contact(value = "v-mail@example.org", author = "v-outsider")
@Session(
        name = "v-session",
        start = "2023-01-03T09:00:00Z",
        end = "2023-01-03T10:00:00Z",
        place = "v-room",
        url = "https://v-session.example.org")
@AppearedIn(
        venue = Venues.Days.class,
        date = "2023-01",
        volume = "v-volume",
        number = "v-number",
        pages = "v-pages")
@Publication(
        type = PublicationType.PHD_THESIS,
        date = "2023-02-v-published",
        publisher = "v-publisher",
        place = "v-place-of-publisher",
        series = "v-series",
        volume = "v-own-volume",
        number = "v-own-number",
        pages = "v-own-pages",
        editors = {People.ADA, "v-editor"},
        isbn = "v-isbn")
@Note("v-note")
@Extra(name = "v-extra-name", value = "v-extra-value")
@Extra(name = "kept-name", value = "kept-value", shown = false)
interface FullPaper {}

@Paper(title = "v-listed-title", authors = "v-author")
@Published(FullPaper.class)
interface ListedPaper {}

@Paper(title = "v-short-title", authors = "v-author")
@Abstract(file = "v-abstract.tex")
interface UnlistedPaper {}
