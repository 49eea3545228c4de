package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import java.util.List;

/**
 * A picture is named by an address of the web. The page asks no other server for anything, so it shows none: not every
 * reader wants to be known there, and the picture may be gone tomorrow.
 */
final class FigureRemote implements Check<Declaration> {
    @Override
    public Rule rule() {
        return Rule.FIGURE_REMOTE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        return ShownPicture.of(declaration).stream()
                .filter(picture ->
                        picture.isMissing() && Hint.isAddress(picture.asset().written()))
                .map(picture -> picture.finding(rule())
                        .help("download it into the project, and name that file")
                        .at(picture.asset().origin()))
                .toList();
    }
}
