package dev.roundup.processor.check.template;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.Samples.found;
import static dev.roundup.processor.check.Samples.missing;
import static dev.roundup.processor.check.Samples.unsought;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.OwnTemplate;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.template.TemplateReader;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases of rules about templates. What the flaws of a file are stands in {@code TemplateReaderTest}. */
public final class TemplateCases {
    private static final String CONTENT = "<main data-slot=\"content\"></main>";

    private TemplateCases() {}

    public static Stream<Case> all() {
        return Stream.of(files(), flaws()).flatMap(cases -> cases);
    }

    private static Stream<Case> files() {
        return Stream.of(
                breaks("template-missing", "the file is not there")
                        .in(page(new OwnTemplateFile(missing("lab.html"), Optional.empty())))
                        .at("lab.html")
                        .says(
                                "template \"lab.html\" in @Site(template) of Amlab was not found",
                                "help: put it at \"lab/lab.html\" in the folder of roundup.assets or on the class path"),
                breaks("template-missing", "the file is no text")
                        .in(page(new OwnTemplateFile(found("lab.html"), Optional.empty())))
                        .at("lab.html")
                        .says(
                                "template \"lab.html\" in @Site(template) of Amlab is not a text in UTF-8",
                                "help: save the file as UTF-8"),
                silent("template-missing", "nobody knows the folder of files")
                        .in(page(new OwnTemplateFile(unsought("lab.html"), Optional.empty()))),
                silent("template-missing", "the file is there").in(page(CONTENT)));
    }

    private static Stream<Case> flaws() {
        return Stream.of(
                breaks("template-syntax", "an element is not closed")
                        .in(page(CONTENT + "\n<div>"))
                        .at("lab.html")
                        .says(
                                "template \"lab.html\" in @Site(template) of Amlab, line 2, column 1: <div> is not closed",
                                "help: write </div> where it ends"),
                breaks("template-syntax", "an id is that of a section")
                        .in(page("<p id=\"main\">\n" + CONTENT))
                        .at("lab.html")
                        .says(
                                "template \"lab.html\" in @Site(template) of Amlab, line 1, column 8: id \"main\" is also"
                                        + " the id of a section",
                                "help: write another id"),
                silent("template-syntax", "HTML allows to omit end tags, and samples may have any id")
                        .in(page("<ul><li>One<li>Two</ul><p>Text<main data-slot=\"content\"><p id=\"main\"></main>")),
                breaks("template-slot", "a slot is misspelt, in the template of the option")
                        .in(workspace(roundup("NeurIps2023")
                                        .section(
                                                "main",
                                                paper("RotatingFeatures").build()))
                                .template(
                                        template(Origin.NOWHERE, "/lab.html", "<p data-slot=\"titel\"></p>" + CONTENT))
                                .build())
                        .nowhere()
                        .says(
                                "template \"/lab.html\" in -Aroundup.template, line 1, column 15: unknown slot \"titel\"",
                                "help: did you mean \"title\"?"),
                silent("template-slot", "a slot has a condition, and an entry is a sample")
                        .in(page("<p data-if=\"venue\">At <b data-slot=\"venue\"></b></p><main data-slot=\"content\">"
                                + "<article data-slot=\"paper\"><h3>Sample</h3></article></main>")),
                breaks("template-policy", "an attribute runs a script")
                        .in(page("<p onclick=\"run()\">Run</p>" + CONTENT))
                        .at("lab.html")
                        .says(
                                "template \"lab.html\" in @Site(template) of Amlab, line 1, column 13: attribute"
                                        + " \"onclick\" runs a script, which the page does not allow",
                                "help: write addEventListener in a <script>"),
                silent("template-policy", "scripts and styles are written, or loaded over https")
                        .in(page("<script>run()</script><script src=\"https://cdn.example.org/run.js\"></script>"
                                + "<style>p { color: red }</style><a href=\"people.html\">People</a>" + CONTENT)));
    }

    /** A file, with its content if that can be read. */
    private record OwnTemplateFile(Asset asset, Optional<String> html) {
        OwnTemplate read() {
            return TemplateReader.read(new Located<>(asset.written(), asset.origin()), Optional.of(asset), html);
        }
    }

    private static RoundupBuilder page(String html) {
        return page(new OwnTemplateFile(found("lab.html"), Optional.of(html)));
    }

    private static RoundupBuilder page(OwnTemplateFile file) {
        return roundup("NeurIps2023")
                .site(amlab().template(file.read()).build())
                .section("main", paper("RotatingFeatures").build());
    }

    private static OwnTemplate template(Origin origin, String name, String html) {
        return TemplateReader.read(new Located<>(name, origin), Optional.empty(), Optional.of(html));
    }
}
