package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats in XML: the ACL Anthology and DBLP. */
final class XmlFormatsTest {
    private static final String META = """
            <?xml version='1.0' encoding='UTF-8'?>
            <collection id="2023.tide">
              <volume id="long" ingest-date="2023-07-10">
                <meta>
                  <booktitle>Proceedings of the Meeting on Tides</booktitle>
                  <editor><first>Ed</first><last>Elm</last></editor>
                  <publisher>Tide Press</publisher>
                  <address>Reef City</address>
                  <month>July 10-12</month>
                  <year>2023</year>
                  <url hash="ab">2023.tide-long</url>
                </meta>
                <frontmatter><url>2023.tide-long.0</url></frontmatter>
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void acl_anthology() {
        Import list = Import.in(folder)
                .file("2023.tide.xml", META + """
                    <!-- <paper id="9"> -->
                    <paper id="1">
                      <title><fixed-case>K</fixed-case>ites of <tex-math>x_1</tex-math> strings, for $5</title>
                      <author id="ann-ash" orcid="0000-0001"><first>Ann</first><last>Ash</last></author>
                      <author><first>Bo</first><last>van der Zee</last><affiliation>Lab of Winds</affiliation></author>
                      <pages>1–12</pages>
                      <abstract>We fly <i>high</i> &amp; low.</abstract>
                      <url hash="cd">2023.tide-long.1</url>
                      <attachment type="software" hash="e">2023.tide-long.1.software.zip</attachment>
                      <video href="2023.tide-long.1.mp4"/>
                      <bibkey>ash-etal-2023-kites</bibkey>
                      <doi>10.1234/2023.tide-long.1</doi>
                      <award>Best Paper Award</award>
                      <revision id="1" href="2023.tide-long.1v1" hash="f"/>
                      <pwccode url="https://github.com/lab/kites" additional="false">lab/kites</pwccode>
                    </paper>
                  </volume>
                </collection>
                """)
                .options("--json", "--title", "Papers", "--site", "Lab");
        assertThat(Outcomes.of(list.run()))
                .isEqualTo(Map.of("papers", 1, "taken", 11, "changed", 6, "extra", 1, "left_out", 5));
        assertThat(list.source("KitesX1Strings5.java"))
                .contains(
                        "title = \"Kites of $x_1$ strings, for \\\\$5\"",
                        "authors = {\"Ann Ash\", \"Bo van der Zee\"}",
                        "id = \"ash-etal-2023-kites\"",
                        "@AclAnthology(\"2023.tide-long.1\")",
                        "url = \"https://aclanthology.org/attachments/2023.tide-long.1.software.zip\"",
                        "kind = LinkKind.VIDEO",
                        "@GitHub(\"lab/kites\")",
                        "We fly \\\\emph{high} & low.",
                        "@Award(\"Best Paper Award\")",
                        "date = \"2023-07\"",
                        "editors = \"Ed Elm\"",
                        "@Extra(name = \"author.affiliation\"");
        assertThat(list.compile().messages()).isEmpty();
    }

    @Test
    void a_journal_of_the_acl_anthology() {
        Import list = Import.in(folder).file("2023.winds.xml", """
                <collection id="2023.winds"><volume id="1" type="journal">
                  <meta>
                    <booktitle>Transactions on Winds, Volume 11</booktitle>
                    <journal-title>Transactions on Winds</journal-title>
                    <journal-volume>11</journal-volume>
                    <year>2023</year>
                  </meta>
                  <paper id="1">
                    <title>Kites</title><author><first>Ann</first><last>Ash</last></author>
                    <url>2023.winds-1.1</url>
                  </paper>
                </volume></collection>
                """).options("--title", "Papers", "--site", "Lab");
        list.run();
        assertThat(list.source("Kites.java"))
                .contains("Venues.TransactionsOnWinds.class, date = \"2023\", volume = \"11\"");
        assertThat(list.source("Venues.java")).contains("VenueKind.JOURNAL");
        assertThat(list.compile().messages()).isEmpty();
    }

    @Test
    void a_malformed_paper_does_not_stop_the_others() {
        Import list = Import.in(folder).file("2023.tide.xml", META + """
                    <paper id="1"><title>Kites</title><author><first>Ann</first><last>Ash</last></author></paper>
                    <paper id="2"><title>Broken & bad</title></paper>
                    <paper id="3"><title>Open</title>
                    <paper id="4"><title>Sails</title><author><first>Cy</first><last>Cole</last></author></paper>
                """);
        Ran ran = list.run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out())
                .contains(
                        "2023.tide.xml:15: not read: the <paper> that begins here cannot be read",
                        "2023.tide.xml:16: not read: the <paper> that begins here cannot be read",
                        "2 papers, ");
        assertThat(list.names()).contains("Kites.java", "Sails.java");
    }

    @Test
    void dblp() {
        Import list = Import.in(folder).file("dblp.xml", """
                <?xml version="1.0" encoding="US-ASCII"?>
                <!DOCTYPE dblp SYSTEM "dblp.dtd">
                <dblpperson name="Ann Ash" pid="1/2" n="3">
                <person key="homepages/1/2"><author pid="1/2">Ann Ash</author></person>
                <r><article key="journals/corr/abs-2101-00001" publtype="informal" mdate="2021-01-05">
                <author pid="1/2">Ann Ash</author>
                <author orcid="0000-0001">J&uuml;rgen Bell 0002</author>
                <title>Kites of H<sub>2</sub>O.</title>
                <year>2021</year><volume>abs/2101.00001</volume><journal>CoRR</journal>
                <ee type="oa">https://arxiv.org/abs/2101.00001</ee>
                <url>db/journals/corr/corr2101.html</url>
                </article></r>
                <r><inproceedings key="conf/oceans/AshC20">
                <author>Ann Ash</author><author>Cy Cole 0001</author>
                <title>Sails?</title><pages>1-9</pages><year>2020</year><booktitle>Oceans</booktitle>
                <ee>https://doi.org/10.1234/sails.1</ee>
                <ee>https://lab.example.org/sails</ee>
                <crossref>conf/oceans/2020</crossref>
                </inproceedings></r>
                <r><phdthesis key="phd/Ash19"><author>Ann Ash</author><title>Ropes.</title><year>2019</year>
                <school>Reef University</school></phdthesis></r>
                <r><www key="homepages/1/2"><author>Ann Ash</author><title>Home Page</title></www></r>
                </dblpperson>
                """).options("--json", "--title", "Papers", "--site", "Lab");
        Ran ran = list.run();
        assertThat(Outcomes.of(ran)).isEqualTo(Map.of("papers", 3, "taken", 10, "changed", 9, "left_out", 11));
        assertThat(ran.out()).contains("author with a number");
        assertThat(list.source("KitesH2o.java"))
                .contains(
                        "title = \"Kites of H\\\\textsubscript{2}O\"",
                        "authors = {ANN_ASH, \"Jürgen Bell\"}",
                        "@Arxiv(\"2101.00001\")",
                        "venue = Venues.VenueArxiv.class, date = \"2021\"");
        assertThat(list.source("Sails.java"))
                .contains("title = \"Sails?\"", "\"Cy Cole\"", "@Doi(\"10.1234/sails.1\")", "lab.example.org/sails");
        assertThat(list.source("Ropes.java"))
                .contains("PublicationType.PHD_THESIS, date = \"2019\", publisher = \"Reef University\"");
        assertThat(list.compile().messages()).isEmpty();
    }
}
