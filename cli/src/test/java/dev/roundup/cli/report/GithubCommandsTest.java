package dev.roundup.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class GithubCommandsTest {
    @Test
    void a_finding_is_a_command_whose_signs_are_escaped() {
        assertThat(GithubCommands.of(Findings.ALL).lines())
                .containsExactly(
                        "::warning file=src/lab/Kites%2C old%3A 1.java,line=14,endLine=14,col=22,endColumn=30,"
                                + "title=link-tracking::tracking link \"https://kites.example/?utm_source=x\", 100%25: no"
                                + "%0Ahelp: write \"https://kites.example/\"%0Asee: roundup explain link-tracking",
                        "::error file=src/lab/Words.java,line=4,endLine=6,title=html-in-text::\"<b>\" in @Abstract of"
                                + " Kites is HTML%0Anote: used at src/lab/Kites.java:9:11",
                        "::error file=lab.bib,line=7,title=import::not read: the entry has no end",
                        "::error title=unknown-option::unknown option \"roundup.asets\"");
    }
}
