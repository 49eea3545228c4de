package dev.roundup.processor.check.links;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.Samples;
import dev.roundup.processor.check.ids.IdCases;
import dev.roundup.processor.check.people.PersonBuilder;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.url.Archive;
import java.util.stream.Stream;

/** Cases of rules about the form of addresses: forms to correct, and forms that only look wrong. */
public final class LinkFormCases {
    private static final String LATER = "help: write pending = true instead of url until you have it";

    private LinkFormCases() {}

    public static Stream<Case> all() {
        return Stream.of(pasted(), encoded(), hosts(), mistaken(), international(), sound(), placeholders())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> pasted() {
        return Stream.of(
                mends("https://example.org/a.", "it ends in \".\", which is not part of it", "https://example.org/a"),
                mends(
                        "https://example.org/a.pdf).",
                        "it ends in \".\", which is not part of it",
                        "https://example.org/a.pdf"),
                mends("https://example.org/a,", "it ends in \",\", which is not part of it", "https://example.org/a"),
                mends("https://example.org/b]", "it ends in \"]\", which is not part of it", "https://example.org/b"),
                mends(
                        "https://example.org/?a=1&amp;b=2",
                        "it contains \"&amp;\", which is HTML",
                        "https://example.org/?a=1&b=2"),
                mends("[Code](https://example.org/a)", "it does not begin with https://", "https://example.org/a"),
                mends("<https://example.org/a>", "it does not begin with https://", "https://example.org/a"),
                mends("Code: https://example.org/a", "it contains white space", "https://example.org/a"),
                mends("“https://example.org/a”", "it does not begin with https://", "https://example.org/a"),
                mends(
                        "https://example.org\\a",
                        "it contains \"\\\\\", which must be percent-encoded",
                        "https://example.org/a"),
                mends(
                        "https://example.org/{id}",
                        "it contains \"{\", which must be percent-encoded",
                        "https://example.org/%7Bid%7D"),
                mends("htps://example.org/a", "its scheme is neither https nor http", "https://example.org/a"),
                mends("http//example.org/a", "it does not begin with https://", "http://example.org/a"),
                mends("https:example.org/a", "it has no host", "https://example.org/a"),
                breaks("link-syntax", "a zero-width space was pasted along")
                        .in(paper("One").link(LinkKind.CODE, "Code", "https://example.org/a\u200b"))
                        .at("https://example.org/a\u200b")
                        .says(
                                "invalid link \"https://example.org/a\\u200b\" in @Link(url) of One: it contains the"
                                        + " invisible character U+200B",
                                "help: write \"https://example.org/a\""),
                bad("https://example.org/abou…", "it is cut short", "write an address that starts with https://"),
                bad(
                        "https://example.org/a, https://example.org/b",
                        "it contains more than one address",
                        "write one link for each, the first with \"https://example.org/a\""),
                bad(
                        "https://openreview.net/forum?id=a1b2c3d4,https://example.org/b",
                        "it contains more than one address",
                        "write one link for each, the first with \"https://openreview.net/forum?id=a1b2c3d4\""));
    }

    private static Stream<Case> encoded() {
        String flaw = "it contains \"%\" without two hexadecimal digits after it";
        return Stream.of(
                mends("https://example.org/50%", flaw, "https://example.org/50%25"),
                mends("https://example.org/%4", flaw, "https://example.org/%254"),
                mends("https://example.org/%g0", flaw, "https://example.org/%25g0"),
                mends("https://example.org/%0g", flaw, "https://example.org/%250g"),
                mends(
                        "https://example.org/a|b",
                        "it contains \"|\", which must be percent-encoded",
                        "https://example.org/a%7Cb"),
                good("https://example.org/%2F%aF"));
    }

    private static Stream<Case> hosts() {
        return Stream.of(
                mends(
                        "https://ada:secret@example.org/a",
                        "it contains a user name or password",
                        "https://example.org/a"),
                bad("https://example..org/", "its host \"example..org\" is not a valid name", ""),
                bad("https://foo-.org/", "its host \"foo-.org\" is not a valid name", ""),
                bad("https://foo.-example.org/a", "its host \"foo.-example.org\" is not a valid name", ""),
                bad("https://foo.example-/", "its host \"foo.example-\" is not a valid name", ""),
                bad("https://foo.-.org/", "its host \"foo.-.org\" is not a valid name", ""),
                good("https://a--b.c-d.xn--bcher-kva.example.org/a"),
                bad("https://.example.org/", "its host \".example.org\" is not a valid name", ""),
                mends("https://example.org.", "its host \"example.org.\" is not a valid name", "https://example.org"),
                bad(
                        "https://" + "a".repeat(64) + ".org/",
                        "its host \"" + "a".repeat(64) + ".org\" is not a valid name",
                        ""),
                bad("https://1.2.3/", "its host \"1.2.3\" is not a valid IPv4 address", ""),
                bad("https://1.2.3.400/", "its host \"1.2.3.400\" is not a valid IPv4 address", ""),
                bad("https://[fe80::zz]/", "its host \"[fe80::zz]\" is not a valid IPv6 address", ""),
                bad("https://example.org:99999/", "its port \"99999\" is not a number up to 65535", ""));
    }

    private static Stream<Case> mistaken() {
        return Stream.of(
                bad(
                        "10.1109/5.771073",
                        "it does not begin with https://",
                        "write @Doi(\"10.1109/5.771073\") instead of @Link"),
                bad(
                        "git@github.com:lab/one.git",
                        "it does not begin with https://",
                        "write @GitHub(\"lab/one\") instead of @Link"),
                bad(
                        "ssh://git@github.com/lab/one.git",
                        "its scheme is neither https nor http",
                        "write @GitHub(\"lab/one\") instead of @Link"),
                bad(
                        "git://github.com/lab/one-b.two",
                        "its scheme is neither https nor http",
                        "write @GitHub(\"lab/one-b.two\") instead of @Link"),
                bad("gh repo clone lab/one", "it contains white space", "write @GitHub(\"lab/one\") instead of @Link"),
                bad(
                        "git@gitlab.example.org:lab/one.git",
                        "it does not begin with https://",
                        "write \"https://gitlab.example.org/lab/one\""),
                mends("git clone https://github.com/lab/one", "it contains white space", "https://github.com/lab/one"),
                bad(
                        "arXiv:2306.00600",
                        "its scheme is neither https nor http",
                        "write @Arxiv(\"2306.00600\") instead of @Link"),
                bad(
                        "mailto:jane@example.org",
                        "its scheme is neither https nor http",
                        "write @Contact(\"jane@example.org\") instead of @Link"),
                bad(
                        "jane@example.org",
                        "it does not begin with https://",
                        "write @Contact(\"jane@example.org\") instead of @Link"));
    }

    private static Stream<Case> international() {
        return Stream.of(
                good("https://müller.example.org/straße"),
                good("https://例え.テスト/研究/論文"),
                good("https://fa.wikipedia.org/wiki/یادگیری\u200cماشین"),
                good("https://example.org/π?q=é#ö"));
    }

    private static Stream<Case> sound() {
        return Stream.of(
                good("https://en.wikipedia.org/wiki/Transformer_(machine_learning)"),
                good("https://en.wikipedia.org/wiki/Washington,_D.C."),
                good("https://example.org/annual_report_Example_Inc."),
                good("https://web.archive.org/web/2020/https://example.org/a"),
                good("https://example.org/view?urls=https://example.org/a,https://example.org/b"),
                good("https://example.org/a?amp=1&ampersand=2"),
                good("https://medium.com/@somebody/a-post-3f2a"),
                good("https://example.org/files/A*B'(c);d,e!$.pdf"),
                good("https://example.org/slides.pdf#page=3"),
                good("https://example.org:8443/~ada/"),
                good("https://203.0.113.7/talk"),
                good("https://coming-soon.example.org/"),
                good("https://example.org/tbd"));
    }

    private static Stream<Case> placeholders() {
        return Stream.of(
                placeholder("nan"),
                placeholder("Coming soon!"),
                placeholder("Waiting for ICML to release the video link"),
                placeholder("#"),
                placeholder("https://"),
                placeholder("https://TODO"),
                placeholder("xxx"),
                placeholder("<insert link here>"),
                placeholder("slides_will_be_added"),
                placeholder("https://arxiv.org/abs/"),
                placeholder("https://doi.org/"),
                placeholder("https://openreview.net/forum?id="),
                placeholder("https://www.youtube.com/watch?v="),
                breaks("link-placeholder", "an id is still to come; page and PDF are one problem")
                        .in(paper("One").link(Samples.arxiv("TODO")).link(Samples.arxiv("TODO")))
                        .at("TODO")
                        .says(
                                "placeholder \"TODO\" in @Arxiv of One instead of a link",
                                "help: write @Link(kind = LinkKind.PAPER, pending = true) until you have it"),
                breaks("link-placeholder", "the page of a person")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person(new PersonBuilder("People.ADA", "Ada").url("TBD"))
                                        .build()))
                        .at("TBD")
                        .says(
                                "placeholder \"TBD\" in @Person(url) of People.ADA instead of a link",
                                "help: leave it out until you have it"),
                unfilled("https://arxiv.org/abs/2301.XXXXX", "XXXXX"),
                unfilled("https://arxiv.org/abs/XXXX.XXXXX", "XXXX"),
                unfilled("https://doi.org/10.1145/nnnnnnn.nnnnnnn", "nnnnnnn"),
                unfilled("https://doi.org/10.1145/1122445.1122456", "10.1145/1122445.1122456"),
                unfilled("https://openreview.net/forum?id=XXXXXXXXXX", "XXXXXXXXXX"),
                unfilled("https://www.youtube.com/watch?v=TODO", "TODO"),
                unfilled("https://www.youtube.com/watch?v=undefined", "undefined"),
                unfilled("https://arxiv.org/pdf/nan.pdf", "nan"),
                unfilled("https://github.com/TODO/kites", "TODO"),
                unfilled("https://github.com/username/repo", "username/repo"),
                unfilled("https://github.com/your-username/kites", "your-username"),
                unfilled("https://lab.example.org/papers/TODO.pdf", "TODO"),
                unfilled("https://lab.example.org/<your-link>", "<your-link>"),
                unfilled("https://lab.example.org/insert-link-here", "insert-link-here"),
                breaks("link-placeholder", "a part of an id is still to come")
                        .in(paper("One")
                                .link(IdCases.by(
                                        Archive.ARXIV, "Arxiv", "2301.XXXXX", "https://arxiv.org/abs/2301.XXXXX")))
                        .at("2301.XXXXX")
                        .says(
                                "placeholder \"XXXXX\" in @Arxiv of One inside the id \"2301.XXXXX\"",
                                "help: write @Link(kind = LinkKind.PAPER, pending = true) until you have it"),
                breaks("link-placeholder", "a part of a DOI is still to come, although the DOI has the right form")
                        .in(paper("One")
                                .link(IdCases.by(
                                        Archive.DOI,
                                        "Doi",
                                        "10.1145/XXXXXXX.XXXXXXX",
                                        "https://doi.org/10.1145/XXXXXXX.XXXXXXX")))
                        .at("10.1145/XXXXXXX.XXXXXXX")
                        .says(
                                "placeholder \"XXXXXXX\" in @Doi of One inside the id \"10.1145/XXXXXXX.XXXXXXX\"",
                                "help: write @Link(kind = LinkKind.PAPER, pending = true) until you have it"),
                silent("link-placeholder", "words that look like placeholders")
                        .in(paper("One")
                                .link(LinkKind.PROJECT, "Page", "https://your-diffusion-model.example.org/")
                                .link(
                                        LinkKind.CODE,
                                        "Code",
                                        "https://github.com/lab/your-model-is-secretly-an-energy-model")
                                .link(LinkKind.DEMO, "Demo", "https://github.com/lab/todo")
                                .link(LinkKind.DATA, "Data", "https://example.org/XXX/null/undefined-behaviour")
                                .link(LinkKind.OTHER, "Old", "https://xxxxx.example.org/abs/quant-ph/9705052")
                                .link(LinkKind.BLOG, "Post", "https://example.org/nan?name=None&owner=repo")),
                silent("link-placeholder", "the words are part of an address")
                        .in(paper("One").link(LinkKind.VIDEO, "Talk", "https://example.org/coming-soon")));
    }

    private static Case placeholder(String url) {
        return breaks("link-placeholder", "\"" + url + "\"")
                .in(paper("One").link(LinkKind.VIDEO, "Talk", url))
                .at(url)
                .says("placeholder \"" + url + "\" in @Link(url) of One instead of a link", LATER);
    }

    private static Case unfilled(String url, String part) {
        return breaks("link-placeholder", url)
                .in(paper("One").link(LinkKind.VIDEO, "Talk", url))
                .at(url)
                .says(
                        "placeholder " + Quote.of(part) + " in @Link(url) of One inside the link " + Quote.of(url),
                        LATER);
    }

    private static Case mends(String url, String problem, String mended) {
        return bad(url, problem, "write " + Quote.of(mended));
    }

    private static Case bad(String url, String problem, String help) {
        return breaks("link-syntax", url)
                .in(paper("One").link(LinkKind.VIDEO, "Talk", url))
                .at(url)
                .says(
                        "invalid link " + Quote.of(url) + " in @Link(url) of One: " + problem,
                        "help: " + (help.isEmpty() ? "write an address that starts with https://" : help));
    }

    private static Case good(String url) {
        return silent("link-syntax", url).in(paper("One").link(LinkKind.VIDEO, "Talk", url));
    }
}
