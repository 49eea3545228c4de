package dev.roundup.cli.compile;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** A source on disk with another text, which nobody has written there yet. */
final class ChangedSource extends ForwardingJavaFileObject<JavaFileObject> {
    private final String text;

    ChangedSource(JavaFileObject file, String text) {
        super(file);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    @Override
    public Reader openReader(boolean ignoreEncodingErrors) {
        return new StringReader(text);
    }

    @Override
    public InputStream openInputStream() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
