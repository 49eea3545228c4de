package dev.roundup.cli.dist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.Cli;
import dev.roundup.cli.Console;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class DistributionTest {
    @TempDir
    Path folder = Path.of("");

    private static CommandLine line() {
        return Cli.line(Console.keptIn(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
    }

    @Test
    void every_command_has_a_manual_page_with_all_its_options() {
        Map<String, String> pages = Distribution.manPages(line());
        assertThat(pages.keySet())
                .contains("roundup.1", "roundup-build.1", "roundup-check.1")
                .hasSize(line().getSubcommands().size() + 1);
        line().getSubcommands()
                .forEach((name, command) -> command.getCommandSpec().options().stream()
                        .flatMap(option -> java.util.stream.Stream.of(option.names()))
                        .forEach(option ->
                                assertThat(pages.get("roundup-" + name + ".1")).contains(ManPage.escaped(option))));
        assertThat(pages.get("roundup-build.1"))
                .startsWith(".TH \"ROUNDUP\\-BUILD\" 1 ")
                .contains(
                        ".SH NAME\nroundup\\-build \\- Makes all pages of a folder with sources, ready to be put on a web"
                                + " server\n",
                        ".SH SYNOPSIS\n.nf\nroundup build [",
                        ".SH EXIT STATUS\n.TP\n.B 0\ndone, with nothing to report\n",
                        ".SH EXAMPLES\n.nf\nroundup build papers\n");
        assertThat(pages.get("roundup.1")).contains("roundup\\-build(1)", ".B publish\n");
    }

    @Test
    void text_cannot_be_a_request_of_the_typesetter() {
        assertThat(ManPage.escaped(".hidden -x \\n")).isEqualTo("\\&.hidden \\-x \\en");
        assertThat(ManPage.escaped("'quoted'")).isEqualTo("\\&'quoted'");
    }

    @Test
    void a_zip_file_has_the_files_and_the_permissions() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bin/run", "#!/bin/sh".getBytes(UTF_8));
        files.put("bin/run.cmd", "rem".getBytes(UTF_8));
        files.put("lib/ü.txt", "text".getBytes(UTF_8));
        byte[] zip = ZipFileBytes.of("tool-1", files);
        assertThat(zip).isEqualTo(ZipFileBytes.of("tool-1", files));

        Map<String, String> read = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                read.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        assertThat(read)
                .isEqualTo(
                        Map.of("tool-1/bin/run", "#!/bin/sh", "tool-1/bin/run.cmd", "rem", "tool-1/lib/ü.txt", "text"));

        Path file = Files.write(folder.resolve("tool.zip"), zip);
        try (var opened = java.nio.file.FileSystems.newFileSystem(file, Map.of("enablePosixFileAttributes", "true"))) {
            assertThat(Files.getPosixFilePermissions(opened.getPath("/tool-1/bin/run")))
                    .isEqualTo(java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
            assertThat(Files.getPosixFilePermissions(opened.getPath("/tool-1/bin/run.cmd")))
                    .isEqualTo(java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
