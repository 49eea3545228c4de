package dev.roundup.cli.publish;

import dev.roundup.processor.render.output.Addresses;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * The addresses in a post that lead to the files beside its page. A parser finds them, and they are replaced in the
 * text. So everything else stays as the processor wrote it: text that is not Liquid could become Liquid if it were
 * written again.
 */
final class PostAddresses {
    private static final Set<String> ATTRIBUTES = Set.of("href", "src", "srcset", "poster");
    private static final String FENCE = "\n---\n";

    /** In two columns a figure takes less than half of the width, in one column all of it. */
    private static final String SIZES = "(min-width: 60em) 50vw, 100vw";

    private final String post;
    private final List<FileAddress> references;
    private final List<PostPart> feeds;

    /** An address in the post: the place of the attribute's value, and the encoded name of the file. */
    private record FileAddress(int start, int end, boolean isPicture, String encodedName) {}

    /** A part of the post. */
    private record PostPart(int start, int end) {}

    private record TextEdit(int place, int end, String text) {}

    private PostAddresses(String post, List<FileAddress> references, List<PostPart> feeds) {
        this.post = post;
        this.references = references;
        this.feeds = feeds;
    }

    /**
     * Finds the addresses.
     *
     * @param folder the part of the addresses before the files' names
     */
    static PostAddresses of(String post, String folder) {
        int fence = post.indexOf(FENCE);
        int body = fence < 0 ? 0 : fence + FENCE.length();
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        List<FileAddress> references = new ArrayList<>();
        List<PostPart> feeds = new ArrayList<>();
        for (Element element :
                parser.parseInput(post.substring(body), "").body().getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                Optional<String> name =
                        ATTRIBUTES.contains(attribute.getKey()) ? name(attribute.getValue(), folder) : Optional.empty();
                if (name.isPresent() && name.get().equals(Addresses.FEED)) {
                    // The feed links to the page, which is not published.
                    Element item = Optional.ofNullable(element.closest("li")).orElse(element);
                    feeds.add(new PostPart(
                            body + item.sourceRange().startPos(),
                            body + item.endSourceRange().endPos()));
                } else if (name.isPresent()) {
                    var range = attribute.sourceRange().valueRange();
                    boolean isPicture = element.normalName().equals("img")
                            && attribute.getKey().equals("src");
                    references.add(
                            new FileAddress(body + range.startPos(), body + range.endPos(), isPicture, name.get()));
                }
            }
        }
        return new PostAddresses(post, references, feeds);
    }

    /** The part of an address after the folder; empty if the address leads elsewhere. */
    private static Optional<String> name(String address, String folder) {
        int at = address.indexOf(folder);
        boolean isOfSite = address.startsWith("/") && !(address.startsWith("//") && at > 0);
        return Optional.of(address)
                .filter(any -> at >= 0 && isOfSite)
                .map(any -> address.substring(at + folder.length()))
                .filter(name -> !name.isEmpty() && name.indexOf('/') < 0);
    }

    /** The names of the files that the post shows or links to. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        references.forEach(reference -> names.add(decoded(reference.encodedName)));
        return names;
    }

    /**
     * The post with new addresses.
     *
     * @param folder the part of the new addresses before the files' names
     * @param pictures the widths of a picture, by the name of its file
     * @param known the files that exist
     */
    String moved(String folder, Function<String, PictureWidths> pictures, Set<String> known) {
        List<TextEdit> edits = new ArrayList<>();
        feeds.forEach(feed -> edits.add(new TextEdit(feed.start, feed.end, "")));
        for (FileAddress reference : references) {
            String name = decoded(reference.encodedName);
            if (known.contains(name)) {
                PictureWidths widths = reference.isPicture ? pictures.apply(name) : PictureWidths.NONE;
                edits.add(new TextEdit(
                        reference.start,
                        reference.end,
                        escaped(folder
                                + widths.largest().map(width -> width + "/").orElse("")
                                + reference.encodedName)));
                widths.srcset(folder, reference.encodedName).ifPresent(srcset -> {
                    int behind = reference.end + 1;
                    edits.add(new TextEdit(
                            behind, behind, " srcset=\"" + escaped(srcset) + "\" sizes=\"" + SIZES + "\""));
                });
            }
        }
        StringBuilder text = new StringBuilder(post);
        edits.stream()
                .sorted(Comparator.comparingInt(TextEdit::place).reversed())
                .forEach(edit -> text.replace(edit.place, edit.end, edit.text));
        return text.toString();
    }

    /** An address for the value of an attribute. It cannot be read as Liquid. */
    private static String escaped(String address) {
        return Entities.escape(address).replace("{", "&#123;");
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            return name;
        }
    }
}
