package dev.roundup.processor.render.site;

import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.Output;
import dev.roundup.processor.render.output.PackedText;
import dev.roundup.processor.render.output.Sha256;
import dev.roundup.processor.render.page.SharedParts;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files that the pages of a site share. A name has a digest of the content, so that browsers can keep the file for
 * ever and never use an old one.
 */
final class SharedFiles {
    private final Map<String, byte[]> files = new TreeMap<>();
    private final PageLook look;
    private final String style;
    private final Optional<String> own;

    SharedFiles(PageLook look) {
        this.look = look;
        this.style = add(SharedParts.style(PackedText.of(SharedFiles.class, "site.css")), "css");
        this.own = look.style().map(rules -> add(rules, "css"));
    }

    /** The path of the style sheet. */
    String style() {
        return style;
    }

    /** The path of the lab's own style sheet. */
    Optional<String> own() {
        return own;
    }

    /** The path of the script, which speaks the language of its page. */
    synchronized String script(InterfaceWords words, Optional<String> language) {
        return add(
                SharedParts.script(
                        look, PackedText.of(SharedFiles.class, "site.js").strip(), words, language),
                "js");
    }

    /** All files that pages asked for. */
    synchronized List<Output.Resource> resources() {
        return files.entrySet().stream()
                .map(file -> Output.Resource.of(file.getKey(), List.of(file.getValue())))
                .toList();
    }

    private String add(String text, String type) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        String path = SiteAddresses.FILES + HexFormat.of().formatHex(Sha256.of(text), 0, 6) + "." + type;
        files.putIfAbsent(path, content);
        return path;
    }
}
