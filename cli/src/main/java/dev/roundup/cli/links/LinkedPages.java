package dev.roundup.cli.links;

import dev.roundup.cli.compile.CompileOptions;
import dev.roundup.cli.compile.PageSource;
import dev.roundup.processor.check.Checks;
import dev.roundup.processor.check.subject.Address;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages, as sources or compiled.
 *
 * @param place a folder with sources, a folder with classes, or a jar
 */
record LinkedPages(Path place, CompileOptions compile) {
    /** All links that readers can follow. */
    List<PageLink> links() {
        List<Address> addresses = new ArrayList<>();
        new PageSource(place.toString(), place, compile)
                .read(workspace -> addresses.addAll(Checks.addresses(workspace)), "its links are not known");
        return PageLink.of(addresses);
    }
}
