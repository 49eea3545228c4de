package dev.roundup.processor.check.options;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.Samples.byId;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.people.PersonBuilder;
import dev.roundup.processor.model.Link.Scheme;
import dev.roundup.processor.model.Provenance;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cases of rules about options, allowances and the run itself. */
public final class OptionCases {
    private OptionCases() {}

    public static Stream<Case> all() {
        return Stream.of(options(), allowances(), faults()).flatMap(cases -> cases);
    }

    private static Stream<Case> options() {
        return Stream.of(
                breaks("unknown-option", "an option is misspelt")
                        .in(workspace()
                                .problem("unknown option \"roundup.asets\"", "did you mean \"roundup.assets\"?")
                                .build())
                        .nowhere()
                        .says("unknown option \"roundup.asets\"", "help: did you mean \"roundup.assets\"?"),
                silent("unknown-option", "there are no options").in(workspace().build()),
                breaks("unknown-rule", "the rule of an option is misspelt")
                        .in(workspace().rule("unkown-tag", "off").build())
                        .nowhere()
                        .says("unknown rule \"unkown-tag\" in -Aroundup.rules", "help: did you mean \"unknown-tag\"?"),
                breaks("unknown-rule", "a severity is abbreviated")
                        .in(workspace().rule("unknown-tag", "warn").build())
                        .nowhere()
                        .says(
                                "unknown severity \"warn\" for unknown-tag in -Aroundup.rules",
                                "help: write unknown-tag=error, unknown-tag=warning or unknown-tag=off"),
                breaks("unknown-rule", "a rule is turned off that cannot be")
                        .in(workspace().rule("link-unsafe", "off").build())
                        .nowhere()
                        .says(
                                "severity \"off\" is not allowed for link-unsafe in -Aroundup.rules",
                                "help: delete it; this rule is always an error"),
                breaks("unknown-rule", "the rule of an allowance is like none")
                        .in(paper("RotatingFeatures").allow("everything"))
                        .at("allow everything")
                        .says("unknown rule \"everything\" in @Allow"),
                breaks("unknown-rule", "the id is copied with the prefix of its messages")
                        .in(paper("RotatingFeatures").allow("roundup:link-shared"))
                        .at("allow roundup:link-shared")
                        .says("unknown rule \"roundup:link-shared\" in @Allow", "help: write \"link-shared\""),
                breaks("unknown-rule", "the id is copied with the brackets of its messages")
                        .in(paper("RotatingFeatures").allow("[roundup:figure-alt]"))
                        .at("allow [roundup:figure-alt]")
                        .says("unknown rule \"[roundup:figure-alt]\" in @Allow", "help: write \"figure-alt\""),
                breaks("unknown-rule", "the prefix of messages before no rule")
                        .in(paper("RotatingFeatures").allow("roundup:everything"))
                        .at("allow roundup:everything")
                        .says("unknown rule \"roundup:everything\" in @Allow"),
                silent("unknown-rule", "rules and severities are known")
                        .in(workspace()
                                .rule("unknown-tag", "off")
                                .rule("link-unsafe", "error")
                                .build()));
    }

    private static Stream<Case> allowances() {
        return Stream.of(
                breaks("unused-allow", "a paper does not need it any more")
                        .in(paper("RotatingFeatures").allow("figure-alt"))
                        .at("allow figure-alt")
                        .says(
                                "@Allow(\"figure-alt\") for RotatingFeatures does not silence anything",
                                "help: delete it"),
                breaks("unused-allow", "a person's has no reason")
                        .in(roundup("NeurIps2023")
                                .site(amlab().person(new PersonBuilder("People.ADA", "Ada").allow("author-marker", " "))
                                        .build()))
                        .at("allow author-marker")
                        .says(
                                "@Allow(\"author-marker\") for People.ADA has no reason, so it is ignored",
                                "help: write the reason, because = \"…\""),
                breaks("unused-allow", "a rule cannot be silenced")
                        .in(paper("RotatingFeatures").allow("link-unsafe"))
                        .at("allow link-unsafe")
                        .says(
                                "@Allow(\"link-unsafe\") for RotatingFeatures cannot silence this rule",
                                "help: correct what the rule reports"),
                breaks("unused-allow", "it is allowed to be unused, and is used")
                        .in(roundup("NeurIps2023").allow("unused-allow"))
                        .at("allow unused-allow")
                        .says("@Allow(\"unused-allow\") for NeurIps2023 does not silence anything", "help: delete it"),
                silent("unused-allow", "it silences a finding of the paper")
                        .in(paper("RotatingFeatures").authors("Lu Xu*").allow("author-marker")),
                silent("unused-allow", "it silences at the page what concerns one of its papers")
                        .in(roundup("NeurIps2023")
                                .section(
                                        "main",
                                        paper("A").title("One").build(),
                                        paper("B").title("One").build())
                                .allow("duplicate-title")),
                silent("unused-allow", "it is allowed to be unused")
                        .in(paper("RotatingFeatures").allow("figure-alt").allow("unused-allow")),
                silent("unused-allow", "its rule is off")
                        .in(workspace(roundup("NeurIps2023")
                                        .section(
                                                "main",
                                                paper("A").allow("figure-alt").build()))
                                .rule("figure-alt", "off")
                                .build()),
                silent("unused-allow", "no page that is compiled lists the paper")
                        .in(workspace()
                                .unlisted(paper("A").allow("duplicate-id"))
                                .build()),
                silent("unused-allow", "the paper is of another module")
                        .in(paper("A")
                                .provenance(Provenance.LIBRARY)
                                .allow("figure-alt")
                                .allow("rule-of-tomorrow")));
    }

    private static Stream<Case> faults() {
        Scheme deep = new Scheme("deep", Pattern.compile("(a|b)*"), "ab");
        return Stream.of(
                breaks("internal-error", "a rule fails")
                        .in(paper("RotatingFeatures").link(byId(deep, "ab".repeat(100_000))))
                        .at("RotatingFeatures")
                        .says(
                                "bug in roundup: java.lang.StackOverflowError in rule link-syntax for RotatingFeatures;"
                                        + " please report it",
                                "help: compile with -Aroundup.debug for the stack trace"),
                silent("internal-error", "nothing fails")
                        .in(paper("RotatingFeatures").link(byId(deep, "ab"))));
    }
}
