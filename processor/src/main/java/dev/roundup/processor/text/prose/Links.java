package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.prose.Arguments.RawText;
import dev.roundup.processor.text.prose.Inline.WebLink;
import dev.roundup.processor.text.prose.Inline.Words;
import java.util.List;
import java.util.Optional;

/** Turns the commands of hyperref into links. Within a link, it turns them into words. */
final class Links {
    private final Cursor cursor;
    private final NodeBuilder nodes;
    private final Arguments arguments;

    Links(ParserParts parts, Arguments arguments) {
        this.cursor = parts.cursor();
        this.nodes = parts.nodes();
        this.arguments = arguments;
    }

    void url(int start, String name) {
        Optional<RawText> raw = arguments.raw(start, name);
        if (raw.isEmpty()) {
            return;
        }
        String url = address(raw.get());
        if (url.isEmpty()) {
            return;
        }
        Inline words = nodes.top().typewriter || nodes.top().inLink
                ? new Words(url)
                : new Inline.Emphasized(Emphasis.TYPEWRITER, List.of(new Words(url)));
        nodes.add(nodes.top().inLink ? words : new WebLink(url, raw.get().start(), List.of(words)));
    }

    void href(int start, String name) {
        Optional<RawText> raw = arguments.raw(start, name);
        if (raw.isEmpty()) {
            return;
        }
        boolean nested = nodes.top().inLink;
        String url = address(raw.get());
        arguments.open("\\" + name + "{" + raw.get().of(cursor.source()) + "}", start, written -> {
            OpenGroup frame = nodes.top()
                    .within(OpenGroup.GroupKind.GROUP, written, start)
                    .asLink();
            return nested
                    ? frame
                    : frame.wrapping(
                            inlines -> List.of(new WebLink(url, raw.get().start(), inlines)));
        });
    }

    private String address(RawText raw) {
        return BareUrl.unescaped(raw.of(cursor.source()).strip().replaceAll("\\s*\\n\\s*", ""));
    }
}
