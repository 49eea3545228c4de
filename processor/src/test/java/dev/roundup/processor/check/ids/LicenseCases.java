package dev.roundup.processor.check.ids;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.SiteBuilder.amlab;
import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.model.RoundupBuilder;
import java.util.stream.Stream;

/** Cases of rules about the licence of a site's pages. */
public final class LicenseCases {
    private LicenseCases() {}

    public static Stream<Case> all() {
        return Stream.of(
                meant("CC BY 4.0", "write \"CC-BY-4.0\""),
                meant("by-nc", "write \"CC-BY-NC-4.0\""),
                meant("CC0", "write \"CC0-1.0\""),
                meant("cc 0", "write \"CC0-1.0\""),
                meant("CC-BY-4.1", "did you mean \"CC-BY-4.0\"?"),
                meant("MIT", "write \"CC-BY-4.0\" or another Creative Commons licence, or the address of the terms"),
                silent("license-id", "an identifier in small letters").in(licensed("cc-by-sa-3.0")),
                silent("license-id", "an address").in(licensed("https://lab.example.org/terms")),
                breaks("link-insecure", "the address of a licence")
                        .in(licensed("http://lab.example.org/terms"))
                        .at("http://lab.example.org/terms")
                        .says(
                                "unencrypted link \"http://lab.example.org/terms\" in @Site(license) of Amlab",
                                "help: write \"https://lab.example.org/terms\""),
                breaks("link-syntax", "the address of a licence without a scheme")
                        .in(licensed("lab.example.org/terms"))
                        .at("lab.example.org/terms")
                        .says(
                                "invalid link \"lab.example.org/terms\" in @Site(license) of Amlab: it does not begin with https://",
                                "help: write \"https://lab.example.org/terms\""));
    }

    private static Case meant(String written, String help) {
        return breaks("license-id", written)
                .in(licensed(written))
                .at(written)
                .says("unknown licence \"" + written + "\" in @Site(license) of Amlab", "help: " + help);
    }

    private static RoundupBuilder licensed(String license) {
        return roundup("NeurIps2023").site(amlab().license(license).build());
    }
}
