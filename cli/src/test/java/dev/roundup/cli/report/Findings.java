package dev.roundup.cli.report;

import dev.roundup.cli.compile.FindingPlace;
import dev.roundup.cli.compile.FindingPlace.PlaceEnd;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import dev.roundup.cli.source.TextEdit;
import dev.roundup.cli.source.TextFix;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Findings of all kinds, for the formats. */
final class Findings {
    private static final Path KITES = Path.of("src/lab/Kites, old: 1.java").toAbsolutePath();

    /** In a part of a line. */
    static final LocatedFinding TRACKING = new LocatedFinding(
            "link-tracking",
            FindingSeverity.WARNING,
            "tracking link \"https://kites.example/?utm_source=x\", 100%: no",
            List.of("help: write \"https://kites.example/\"", "see: roundup explain link-tracking"),
            part("src/lab/Kites, old: 1.java", 14, 22, 14, 30),
            Optional.empty(),
            List.of(new TextFix(
                    true,
                    "write \"https://kites.example/\"",
                    List.of(
                            new TextEdit(KITES.toUri().toString(), 4, 12, ""),
                            new TextEdit(KITES.toUri().toString(), 0, 0, "// x\n")))));

    /** In several lines of a constant that another file uses. */
    static final LocatedFinding HTML = new LocatedFinding(
            "html-in-text",
            FindingSeverity.ERROR,
            "\"<b>\" in @Abstract of Kites is HTML",
            List.of(),
            part("src/lab/Words.java", 4, 5, 6, 2),
            Optional.of(part("src/lab/Kites.java", 9, 11, 9, 15)),
            List.of());

    /** At an entry of a list, which has no columns. */
    static final LocatedFinding LIST = new LocatedFinding(
            "import",
            FindingSeverity.ERROR,
            "not read: the entry has no end",
            List.of(),
            FindingPlace.inFile("lab.bib", OptionalLong.of(7)),
            Optional.empty(),
            List.of());

    /** In no file. */
    static final LocatedFinding OPTION = new LocatedFinding(
            "unknown-option",
            FindingSeverity.ERROR,
            "unknown option \"roundup.asets\"",
            List.of(),
            FindingPlace.inFile("", OptionalLong.empty()),
            Optional.empty(),
            List.of());

    static final List<LocatedFinding> ALL = List.of(TRACKING, HTML, LIST, OPTION);

    private Findings() {}

    static FindingPlace part(String file, long line, long column, long endLine, long endColumn) {
        return new FindingPlace(
                file,
                OptionalLong.of(line),
                OptionalLong.of(column),
                Optional.of(new PlaceEnd(endLine, endColumn)),
                Optional.empty());
    }

    /** The same finding after somebody wrote lines above it. */
    static LocatedFinding lower(LocatedFinding found) {
        return found.at(
                part(found.file(), found.line().orElse(0) + 10, 1, found.line().orElse(0) + 10, 2));
    }
}
