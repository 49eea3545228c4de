package dev.roundup.processor.render;

import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.output.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the sample page to {@code target/sample-page}, for people to look at. */
public final class SamplePage {
    private SamplePage() {}

    public static void main(String[] arguments) throws IOException {
        write(SampleRoundup.roundup(), Path.of(arguments.length > 0 ? arguments[0] : "target/sample-page"));
    }

    public static void write(Roundup roundup, Path folder) throws IOException {
        Files.createDirectories(folder);
        Renderers renderers = Pages.renderers(roundup);
        for (Output.Resource resource : renderers.files()) {
            try (OutputStream file = Files.newOutputStream(folder.resolve(resource.path()))) {
                resource.body().writeTo(file);
            }
        }
        Optional<Output.JavaSource> catalog = renderers.catalog();
        if (catalog.isPresent()) {
            Files.writeString(
                    folder.resolve(catalog.get().type().simple() + ".java"),
                    catalog.get().code());
        }
    }
}
