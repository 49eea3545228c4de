package dev.roundup.processor.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Patrick Forré            | Patrick        |         | Forré",
                "Elise van der Pol        | Elise          | van der | Pol",
                "Hado van Hasselt         | Hado           | van     | Hasselt",
                "Gerard 't Hooft          | Gerard         | 't      | Hooft",
                "Luc Van Gool             | Luc            |         | Van Gool",
                "Guy Van den Broeck       | Guy            |         | Van den Broeck",
                "Kees Ten den Haag        | Kees           |         | Ten den Haag",
                "Ramón y Cajal            | Ramón          | y       | Cajal",
                "Nguyen Van Anh           | Van Anh        |         | Nguyen",
                "Minh Van Trần            | Minh Van       |         | Trần",
                "Quoc V. Le               | Quoc V.        |         | Le",
                "Al Gore                  | Al             |         | Gore",
                "Jan-Willem van de Meent  | Jan-Willem     | van de  | Meent",
                "Ana de la Cruz Lopez     | Ana            | de la   | Cruz Lopez",
                "Santiago Ramón y Cajal   | Santiago       |         | Ramón y Cajal",
                "danah boyd               | danah          |         | boyd",
                "van der Pol, Elise       | Elise          | van der | Pol",
                "García Márquez, Gabriel  | Gabriel        |         | García Márquez",
                "J. R. R. Tolkien         | J. R. R.       |         | Tolkien",
                "Wei Wang (王伟)           | Wei            |         | Wang (王伟)",
                "Rao M.D.                 | M.D.           |         | Rao",
                "van der Pol E.           | E.             | van der | Pol",
                "Xiaoyu (Rayne) Zheng     | Xiaoyu (Rayne) |         | Zheng",
                "Trần Thị Minh Khai       | Thị Minh Khai  |         | Trần",
                "Lê Quý Đôn               | Quý Đôn        |         | Lê",
                "山田 太郎                  | 太郎             |         | 山田",
                "김 철수                    | 철수             |         | 김",
                "Jean Le Roux             | Jean           |         | Le Roux",
                "Khaled El Sayed          | Khaled         |         | El Sayed",
                "Mohamed El Amine Saidi   | Mohamed El Amine |       | Saidi",
                "Leonardo Da Costa        | Leonardo       |         | Da Costa",
                "Li Da Wei                | Li Da          |         | Wei",
                "Tadhg \u00d3 Briain          | Tadhg          |         | \u00d3 Briain",
                "Karthikeyan K            | Karthikeyan    |         | K",
                "Manoj kumar s            | Manoj kumar    |         | s",
                "Weinan E                 | Weinan         |         | E",
                "danah m. boyd            | danah m.       |         | boyd",
                "J.-P.Serre               | J.-P.          |         | Serre",
                "Ada\u00a0Lane              | Ada            |         | Lane",
                "Jan in \u2019t Veld          | Jan            | in \u2019t   | Veld",
                "O'Neil O\u2019Brien      | O'Neil         |         | O\u2019Brien",
                "  Ada \t Lovelace        | Ada            |         | Lovelace"
            })
    void a_name_is_taken_apart(String name, String given, String particle, String family) {
        assertThat(NameParts.of(name)).contains(new NameParts(given, particle == null ? "" : particle, family, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Martin Luther King Jr. | Jr.", "Martin Luther King, Jr. | Jr.", "Martin Luther King III | III"})
    void a_suffix_is_no_family_name(String name, String suffix) {
        assertThat(NameParts.of(name)).contains(new NameParts("Martin Luther", "", "King", suffix));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lia Soto Vega            | Soto Vega        | Lia        |         | Soto Vega | ",
                "Ada Le Brun              | Brun             | Ada Le     |         | Brun      | ",
                "Elise van der Pol        | Pol              | Elise      | van der | Pol       | ",
                "Elise van der Pol        | van der Pol      | Elise      | van der | Pol       | ",
                "Elise van der Pol        | der Pol          | Elise      | van der | Pol       | ",
                "Kovács János             | Kovács           | János      |         | Kovács    | ",
                "Kovács János Jr.         | Kovács           | János      |         | Kovács    | Jr.",
                "Martin Luther King Jr.   | Luther King      | Martin     |         | Luther King | Jr.",
                "Ann Ash, Jr.             | Ash              | Ann        |         | Ash       | Jr.",
                "Ann Ash MBE              | Ash              | Ann        |         | Ash       | MBE",
                "Soto Vega, Lia           | Soto Vega        | Lia        |         | Soto Vega | ",
                "Lia Sotó Vega            | soto vega        | Lia        |         | Sotó Vega | ",
                "Ash Bell Ash             | Ash              | Ash Bell   |         | Ash       | ",
                "Plato                    | Plato            |            |         | Plato     | ",
                "山田太郎                   | 山田              | 太郎        |         | 山田       | ",
                "太郎 山田                  | 山田              | 太郎        |         | 山田       | ",
                "'  Lia\u00a0Soto\u2009Vega ' | Soto Vega     | Lia        |         | Soto Vega | ",
                "Tide Watch               | Tide Watch       |            |         | Tide Watch | "
            })
    void a_stated_family_name_divides_a_name(
            String name, String stated, String given, String particle, String family, String suffix) {
        assertThat(NameParts.stated(name, stated))
                .contains(new NameParts(orEmpty(given), orEmpty(particle), family, orEmpty(suffix)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lia Soto Vega | Sotto",
                "Lia Soto-Vega | Soto",
                "Lia Soto Vega | Vega Soto",
                "Lia Soto Vega | ''",
                "Lia Soto Vega | ' '",
                "Lia Soto Vega | ,",
                "'' | Vega",
                "山田太郎 | 太郎",
                "Yamada | Yama"
            })
    void what_does_not_stand_in_a_name_divides_nothing(String name, String stated) {
        assertThat(NameParts.stated(name, stated)).isEmpty();
    }

    private static String orEmpty(@Nullable String part) {
        return part == null ? "" : part;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "Plato",
                "王小明",
                "OpenAI",
                "The Robotics Team",
                "University of Amsterdam",
                "Agent 007",
                "A, B, C",
                "Rosen and Sons",
                "Ada Lane and Others",
                "Meta, Inc.",
                "Lanterna, B.V.",
                "Université de la Brume",
                "Northern Lights Watch (NLW)",
                "Bakker,",
                ",Ada Lane",
                "<b>Ada</b> Lane",
                "DeepMind & Friends",
                "will.i.am",
                "N.N.",
                "World Bank",
                "The World Bank",
                "United Nations",
                "Google DeepMind",
                "Nebula Inc.",
                "Max-Planck-Institut für Wellen"
            })
    void what_is_no_persons_full_name_stays_whole(String name) {
        assertThat(NameParts.of(name)).isEmpty();
    }
}
