package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Authors as lists write them, and the sources that they become. */
final class AuthorImportTest {
    private static final Pattern AUTHORS = Pattern.compile("authors = (?:\\{([^}]*)}|(\"[^\"]*\"|[A-Z_]+))");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Soto Vega, Lia                    | LIA_SOTO_VEGA",
                "{Soto Vega}, Lia                  | LIA_SOTO_VEGA",
                "Lia {Soto Vega}                   | LIA_SOTO_VEGA",
                "Lia Soto Vega                     | Lia Soto Vega",
                "Le Brun, Ada                      | Ada Le Brun",
                "Le~Brun, Ada and J.~Roe           | Ada Le Brun; J. Roe",
                "Soto~Vega, Lia                    | LIA_SOTO_VEGA",
                "Brun, Ada Le                      | ADA_LE_BRUN",
                "van der Pol, Els                  | Els van der Pol",
                "van der {Pol}, Els                | Els van der Pol",
                "{van der Pol}, Els                | Els van der Pol",
                "Pol, Els van der                  | Els van der Pol",
                "{World Bank}                      | World Bank",
                "{Tide Watch}                      | TIDE_WATCH",
                "{{Tide} {Watch}}                  | TIDE_WATCH",
                "{Tides, Inc.}                     | Tides, Inc.",
                "{Barnes and Noble}                | Barnes and Noble",
                "{Ann Ash and Bo Bell}             | Ann Ash; Bo Bell",
                "{Ash, Ann}                        | Ann Ash",
                "{Plato}                           | Plato",
                "Plato                             | Plato",
                "{A}nn {B}ell                      | Ann Bell",
                "Ann Ash, Jr.                      | Ann Ash Jr.",
                "Ash, Ann, Jr.                     | Ann Ash Jr.",
                "Ash, Jr., Ann                     | Ann Ash Jr.",
                "Roe III, Cy                       | Cy Roe III",
                "Ash B.                            | Ash B.",
                "J.Roe                             | J.Roe",
                "山田, 太郎                          | 山田 太郎",
                "山田 太郎                           | 山田 太郎",
                "Ann Ash AND Bo Bell And Cy Poe    | Ann Ash; Bo Bell; Cy Poe",
                "Ann Ash and others                | Ann Ash; and others",
                "Ann Ash and Others                | Ann Ash; and others",
                "others and Ann Ash                | others; Ann Ash",
                "others                            | others",
                "Ann Ash (Lab)                     | Ann Ash",
                "Wei Wang (王伟)                    | Wei Wang (王伟)",
                "Bob (Bo) Bell                     | Bob (Bo) Bell",
                "{Northern Lights Watch (NLW)}     | Northern Lights Watch (NLW)",
                "Ash, Bj{\\\"o}rn and {\\O}ye, Di  | Björn Ash; Di Øye"
            })
    void names_of_bibtex(String written, String expected) {
        assertThat(authors("a.bib", "@misc{a, title = {Kites of the North}, author = {" + written + "}}"))
                .containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ash*, Ann and Bell*, Bo",
                "Ash, Ann* and Bell, Bo*",
                "Ash{*}, Ann and Bo Bell{*}",
                "Ann Ash\\textsuperscript{*} and Bo Bell\\textsuperscript{$*$}",
                "Ann Ash$^*$ and Bo Bell$^{*}$",
                "Ann Ash$^\\ast$ and Bell$^{\\ast}$, Bo",
                "Ann Ash{\\textsuperscript{*}} and Bo Bell {*}",
                "Ann Ash\\thanks{Equal contribution} and Bo Bell\\thanks{Equal contribution}",
                "Ann Ash (equal) and Bell (equal), Bo"
            })
    void marks_of_equal_contribution_in_bibtex(String written) {
        Import list = list("a.bib", "@misc{a, title = {Kites}, author = {" + written + "}}");
        assertThat(authors(list, "Kites.java")).containsExactly("Ann Ash", "Bo Bell");
        assertThat(list.source("Kites.java")).contains("@EqualContribution({\"Ann Ash\", \"Bo Bell\"})");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ann Ash*, Bo Bell*",
                "Ann Ash\\*, Bo Bell\\*",
                "Ann Ash<sup>*</sup> and Bo Bell<sup>*</sup>",
                "**Ann Ash***, Bo Bell*",
                "*Ann Ash*\\*, Bo Bell\\*",
                "Ann Ash*, Bo Bell* (*equal contribution)",
                "Ann Ash*, Bo Bell*; *equal contribution",
                "Ann Ash†, Bo Bell†. † denotes equal contribution",
                "Ann Ash$^*$, Bo Bell$^*$",
                "Ann Ash (equal), Bo Bell (equal)"
            })
    void marks_of_equal_contribution_in_other_lists(String written) {
        Import list = list("a.yml", "- title: Kites\n  authors: '" + written + "'");
        assertThat(authors(list, "Kites.java")).containsExactly("Ann Ash", "Bo Bell");
        assertThat(list.source("Kites.java")).contains("@EqualContribution({\"Ann Ash\", \"Bo Bell\"})");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"**Ann Ash**, Bo Bell", "*Ann Ash*, Bo Bell", "_Ann Ash_, **Bo Bell**", "Ann Ash, *Bo Bell*"})
    void a_frame_is_no_mark(String written) {
        Import list = list("a.yml", "- title: Kites\n  authors: '" + written + "'");
        assertThat(authors(list, "Kites.java")).containsExactly("Ann Ash", "Bo Bell");
        assertThat(list.source("Kites.java")).doesNotContain("@EqualContribution");
    }

    @Test
    void marks_whose_meaning_is_not_clear_are_doubtful() {
        Import list = Import.in(folder)
                .file("a.bib", "@misc{a, title = {Kites}, author = {Ann Ash$^\\dagger$ and Bo Bell$^{1,2}$}}");
        Ran ran = list.run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out()).contains("doubtful: it is not clear what the marks † ¹ ² mean");
        assertThat(authors(list, "Kites.java")).containsExactly("Ann Ash", "Bo Bell");
    }

    /** Equal contribution needs two. */
    @Test
    void an_asterisk_at_one_name_is_doubtful() {
        Import list = Import.in(folder).file("a.bib", "@misc{a, title = {Kites}, author = {Ash*, Ann and Bell, Bo}}");
        assertThat(list.run().out()).contains("doubtful: it is not clear what the marks * mean");
        assertThat(list.source("Kites.java")).doesNotContain("EqualContribution");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ann Ash, Bj&#246;rn Bell                         | Ann Ash; Björn Bell",
                "Ann Ash, Bob (Bo) Fox, Di Roe                    | Ann Ash; Bob (Bo) Fox; Di Roe",
                "Ann Ash (Lab), Di Roe (Lab of Tides)             | Ann Ash; Di Roe",
                "Ann Ash, M. -L. Bell                             | Ann Ash; M.-L. Bell",
                "Ann Ash and M. -L. Bell                          | Ann Ash; M.-L. Bell",
                "Ann Ash, Bo Bell, others                         | Ann Ash; Bo Bell; and others",
                "Ann Ash, Bo Bell, et al.                         | Ann Ash; Bo Bell; and others",
                "Ann Ash, Bo Bell et al.                          | Ann Ash; Bo Bell; and others",
                "Ann Ash, Bo Bell, …                              | Ann Ash; Bo Bell; and others",
                "Ann Ash, Bo Bell, and others                     | Ann Ash; Bo Bell; and others",
                "Ann Ash and 12 others                            | Ann Ash; and others",
                "Ann Ash AND Bo Bell                              | Ann Ash; Bo Bell",
                "Ann Ash &amp; Bo Bell                            | Ann Ash; Bo Bell",
                "Ann Ash1, Bo Bell1,2, Cy Poe^3                   | Ann Ash; Bo Bell; Cy Poe",
                "**Ann Ash**, *Bo Bell* and __Cy Poe__            | Ann Ash; Bo Bell; Cy Poe",
                "<b>Ann Ash</b>, <a href='x'>Bo Bell</a>          | Ann Ash; Bo Bell",
                "Tom 7                                            | Tom 7",
                "Soto Vega, Lia; Le Brun, Ada                     | LIA_SOTO_VEGA; Ada Le Brun",
                "Ash, Ann and Soto Vega, Lia                      | Ann Ash; LIA_SOTO_VEGA",
                "Ash, A., Bell, B.                                | A. Ash; B. Bell",
                "Ann Ash, Bo Bell, Tides, Inc.                    | Ann Ash; Bo Bell; Tides, Inc.",
                "Allen Institute for AI and Robotics              | Allen Institute for AI and Robotics",
                "Department of Tides, University of Reefs         | Department of Tides, University of Reefs"
            })
    void names_in_one_value(String written, String expected) {
        assertThat(authors("a.yml", "- title: Kites of the North\n  authors: \"" + written + "\""))
                .containsExactly(expected.split("; "));
        assertThat(authors("b/a.csv", "title,authors\nKites of the North,\"" + written + "\""))
                .containsExactly(expected.split("; "));
    }

    @Test
    void a_piece_that_may_not_be_a_name_is_doubtful_and_does_not_keep_the_list_together() {
        Import list = Import.in(folder)
                .file("a.yml", "- title: Kites\n  authors: Ann Ash, Bo Bell, Plato, University of Tides");
        assertThat(list.run().out()).contains("doubtful: may not be a name: \"Plato\", \"University of Tides\"");
        assertThat(authors(list, "Kites.java")).containsExactly("Ann Ash", "Bo Bell", "Plato", "University of Tides");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{firstName: Lia, lastName: Soto Vega}           | LIA_SOTO_VEGA",
                "{first: Lia, last: Soto Vega}                   | LIA_SOTO_VEGA",
                "{given: Lia, family: Soto Vega}                 | LIA_SOTO_VEGA",
                "{given-names: Lia, family-names: Soto Vega}     | LIA_SOTO_VEGA",
                "{given_name: Lia, family_name: Soto Vega}       | LIA_SOTO_VEGA",
                "{first: Lia, middle: M., last: Soto Vega}       | LIA_M_SOTO_VEGA",
                "{name: Lia Soto Vega}                           | Lia Soto Vega",
                "{name: {given: Lia, family: Soto Vega}}         | LIA_SOTO_VEGA",
                "{literal: Tide Watch}                           | TIDE_WATCH",
                "{given: Els, family: Pol, particle: van der}    | Els van der Pol",
                "{given: Ann, family: Ash, suffix: Jr.}          | Ann Ash Jr.",
                "{first: Lia, last: Soto Vega*}                  | LIA_SOTO_VEGA"
            })
    void people_as_mappings(String person, String expected) {
        String yaml = "- title: Kites of the North\n  authors: [Ann Ash, " + person + "]";
        assertThat(authors("a.yml", yaml)).containsExactly("Ann Ash", expected);
    }

    @Test
    void what_a_mapping_says_besides_the_name_is_kept_as_extra() {
        Import yaml = list("a.yml", """
                - title: Kites
                  authors: [{name: Ann Ash, affiliation: Tide Lab}, {first: Bo, last: Bell, orcid: 0000-0002-1825-0097}]
                """);
        assertThat(authors(yaml, "Kites.java")).containsExactly("Ann Ash", "Bo Bell");
        assertThat(yaml.source("Kites.java"))
                .contains("name = \"authors.affiliation\", value = \"Tide Lab\"")
                .contains("name = \"authors.orcid\", value = \"0000-0002-1825-0097\"");
        Import json = list("b/a.json", """
                [{"id": "a", "title": "Kites", "author": [{"name": "Ann Ash", "affiliation": "Tide Lab"},
                  {"firstName": "Bo", "lastName": "Bell"}]}]
                """);
        assertThat(authors(json, "Kites.java")).containsExactly("Ann Ash", "Bo Bell");
        assertThat(json.source("Kites.java")).contains("name = \"author.affiliation\", value = \"Tide Lab\"");
    }

    @Test
    void names_of_csl() {
        Import list = list("a.json", """
                [{"id": "a", "title": "Kites", "author": [
                  {"family": "Soto Vega", "given": "Lia"}, {"literal": "Tide Watch"}, {"family": "Plato"},
                  {"family": "Gogh", "given": "Vincent", "dropping-particle": "van"}, {"family": "World Bank"},
                  {"family": "Ash", "given": "Ann", "suffix": "Jr.", "comma-suffix": true}, "Cy Poe",
                  {"family": "山田", "given": "太郎"}, {"literal": "others"}]},
                 {"id": "b", "title": "Sails", "authors": "Ann Ash, Bo Bell"}]
                """);
        assertThat(authors(list, "Kites.java"))
                .containsExactly(
                        "LIA_SOTO_VEGA",
                        "TIDE_WATCH",
                        "Plato",
                        "Vincent van Gogh",
                        "World Bank",
                        "Ann Ash Jr.",
                        "Cy Poe",
                        "山田 太郎",
                        "and others");
        assertThat(authors(list, "Sails.java")).containsExactly("Ann Ash", "Bo Bell");
        assertThat(list.source("People.java"))
                .contains("@Person(family = \"Soto Vega\")\n    String LIA_SOTO_VEGA = \"Lia Soto Vega\";")
                .contains("@Person(organisation = true)\n    String TIDE_WATCH = \"Tide Watch\";");
    }

    @Test
    void of_two_divisions_of_a_name_the_more_frequent_counts() {
        Import list = list("a.bib", """
                @misc{a, title = {Kites}, author = {Brun, Ada Le and Soto Vega, Lia}}
                @misc{b, title = {Sails}, author = {Le Brun, Ada and Vega, Lia Soto}}
                @misc{c, title = {Ropes}, author = {Le Brun, Ada and {Soto Vega}, Lia and L\\'ia Soto Vega}}
                """);
        assertThat(list.source("People.java"))
                .contains("\n    String ADA_LE_BRUN = \"Ada Le Brun\";")
                .contains("@Person(alsoKnownAs = \"Lía Soto Vega\", family = \"Soto Vega\")")
                .doesNotContain("\"Brun\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ann Ash and Bo Bell (2020). Title. Venue.                          | Ann Ash; Bo Bell",
                "Ash, A., & Bell, B. (2020). &quot;Title.&quot; <i>Venue</i>. 1(1). | A. Ash; B. Bell",
                "Ash, Ann. (2009). &quot;Title.&quot; <i>Venue</i>. 1(1).           | Ann Ash",
                "Ann Ash, Bo Bell, Cy Poe (to appear). Title.                       | Ann Ash; Bo Bell; Cy Poe",
            })
    void a_citation_names_authors_if_no_other_field_does(String citation, String expected) {
        Import list = Import.in(folder).file("a.yml", "- title: Kites\n  citation: '" + citation + "'");
        assertThat(list.run().out()).contains("citation: doubtful: the authors are taken from it");
        assertThat(authors(list, "Kites.java")).containsExactly(expected.split("; "));
        assertThat(list.source("Kites.java")).contains("name = \"citation\"");
    }

    @Test
    void a_citation_beside_authors_or_without_names_is_kept_as_extra_only() {
        Import list = list("a.yml", """
                - title: Kites
                  authors: Ann Ash
                  citation: Bo Bell (2020). Kites.
                - title: Sails
                  citation: "\\"Sails\\" (2020)"
                """);
        assertThat(authors(list, "Kites.java")).containsExactly("Ann Ash");
        assertThat(list.source("Sails.java")).doesNotContain("authors = \"");
    }

    private List<String> authors(String file, String text) {
        return authors(list(file, text), "KitesNorth.java");
    }

    private Import list(String file, String text) {
        Import list = Import.in(folder.resolve(file + ".d")).file(file.replaceFirst(".*/", ""), text);
        list.run();
        return list;
    }

    /** The authors of a paper: constants, and names without their quotes. */
    private static List<String> authors(Import list, String source) {
        return AUTHORS.matcher(list.source(source))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .flatMap(names ->
                        Pattern.compile("\"([^\"]*)\"|([A-Z_]+)").matcher(names).results())
                .map(name -> name.group(1) == null ? name.group(2) : name.group(1))
                .collect(Collectors.toList());
    }
}
