package dev.roundup.cli.report;

import dev.roundup.cli.compile.FindingsReport;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** A format in which findings are printed. */
public enum ReportFormat {
    /** For people, on a terminal. */
    TEXT,
    /** For programs of your own. */
    JSON,
    /** For code scanning: SARIF 2.1.0, an OASIS standard. */
    SARIF,
    /** For the log of a GitHub workflow, which shows them beside the lines of a pull request. */
    GITHUB,
    /** For GitLab, whose merge requests show them as code quality. */
    GITLAB;

    /** True if a program reads the format, so that even a report without findings must be complete. */
    public boolean isDocument() {
        return this == JSON || this == SARIF || this == GITLAB;
    }

    /**
     * The report in this format.
     *
     * @param docs the address of the published pages of rules; empty if there is none
     */
    public String of(FindingsReport report, Ansi ansi, String docs) {
        return switch (this) {
            case TEXT -> report.text(ansi);
            case JSON -> report.json();
            case SARIF -> new SarifReport(report.findings(), docs).json();
            case GITHUB -> GithubCommands.of(report.findings());
            case GITLAB -> GitlabReport.of(report.findings());
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
