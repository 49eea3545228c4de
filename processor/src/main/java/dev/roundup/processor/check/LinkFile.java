package dev.roundup.processor.check;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.Target;
import dev.roundup.processor.model.Paper;
import java.util.List;
import java.util.stream.Stream;

/** A file to be published beside the page is not there. */
final class LinkFile implements Check<Paper> {
    @Override
    public Rule rule() {
        return Rule.LINK_FILE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        return paper.links().stream().flatMap(link -> finding(paper, link)).toList();
    }

    private Stream<Finding> finding(Paper paper, Link link) {
        if (!(link.target() instanceof Target.File file) || file.asset().file().isPresent()) {
            return Stream.of();
        }
        Asset asset = file.asset();
        String help = Hint.isAddress(asset.written())
                ? "write url in place of file for an address"
                : Hint.lookedFor(asset) + "; write pending = true in place of file while it is still to come";
        return Stream.of(FindingBuilder.of(rule(), paper)
                .value(asset.written())
                .member("@" + link.annotation() + "(file)")
                .help(help)
                .at(asset.origin()));
    }
}
