package dev.roundup.cli.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** A source that knows the hash of what the compiler read, whatever becomes of the file meanwhile. */
final class HashedSource extends ForwardingJavaFileObject<JavaFileObject> {
    private final Set<String> hashes = new HashSet<>();

    HashedSource(JavaFileObject file) {
        super(file);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        CharSequence content = super.getCharContent(ignoreEncodingErrors);
        hashes.add(Hash.of(content.toString().getBytes(UTF_8)));
        return content;
    }

    /** The hash; empty if the compiler did not read the source, or not the same one each time. */
    Optional<String> hash() {
        return hashes.size() == 1 ? Optional.of(hashes.iterator().next()) : Optional.empty();
    }
}
